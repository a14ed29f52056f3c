import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping, mappingFile, readMapping } from '../../../src/importing/field-mapping.ts';
import { readMarkdown } from '../../../src/importing/read-markdown.ts';
import { wordsShown } from '../../../src/importing/word-sequence.ts';
import { bodyOf, fieldsOf, planOf } from '../../support/plan-of.ts';
import { wordsOfMarkdown } from '../../support/shown-words.ts';

// Every post here is invented.
const plan = (source: string, file = 'post.md', options = {}) => planOf(readMarkdown(file, source, options), {});
const REMARK = '{% comment %}kept{% endcomment %}';
const STAND_IN = /[\uE0F0\uE0F1]/;

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Lock opens\ndate: 2021-03-04 23:30:00 -1000\nauthor: Anna Berg\n---\nA lock opened.'],
    [
      'YAML after blank lines',
      '\n\n---\ntitle: Lock opens\ndate: 2021-03-04\nauthors: [Anna Berg]\n---\nA lock opened.',
    ],
    [
      'YAML of Windows',
      '\uFEFF---\r\ntitle: Lock opens\r\ndate: 2021-03-04\r\nauthor: Anna Berg\r\n---\r\nA lock opened.',
    ],
    [
      'TOML',
      '+++\ntitle = "Lock opens"\ndate = 2021-03-04T23:30:00-10:00\nauthors = ["Anna Berg"]\n+++\nA lock opened.',
    ],
    [
      'JSON',
      '{\n"title": "Lock opens",\n"date": "2021-03-04T23:30:00Z",\n"author": {"name": "Anna Berg"}\n}\n\nA lock opened.',
    ],
    ['JSON between semicolons', ';;;\n"title": "Lock opens"\n;;;\nA lock opened.'],
    [
      'JSON as Eleventy has it',
      '---json\n{"title": "Lock opens", "date": "2021-03-04", "author": "Anna Berg"}\n---\nA lock opened.',
    ],
  ])('%s', async (form, source) => {
    if (form === 'JSON between semicolons') {
      expect(readMarkdown('a.md', source)).toMatchObject({
        fault: expect.stringContaining('no JSON that can be read'),
      });
      return;
    }
    const planned = await plan(source);
    expect(fieldsOf(planned)).toMatchObject({
      date: '2021-03-04',
      headline: 'Lock opens',
      byline: ['Anna Berg'],
      dateline: '',
      source: 'TODO',
      places: [],
      organisations: [],
    });
    expect(bodyOf(planned)).toBe('A lock opened.\n');
  });

  it('that a program would have to run, or that breaks, skips the post', () => {
    for (const [source, fault] of [
      ['---js\n{ title: x }\n---\nA.', 'which no one reads without running it'],
      ['+++\ntitle = "x"\nA.', 'never closes'],
      ['---\ntitle: "x\n---\nA.', 'no YAML that can be read'],
      [
        '---\na: &a [x]\nb: [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n---\nA.',
        'no YAML',
      ],
      ['---\ndraft: true\n---\nA.', 'draft'],
    ])
      expect(readMarkdown('a.md', source ?? '')).toMatchObject({ fault: expect.stringContaining(fault ?? '') });
  });

  it('takes quoted values whose lines stand at the margin', async () => {
    expect(fieldsOf(await plan('---\ntitle: "Lock\nopens"\ndate: 2021-03-04\n---\nA.'))).toMatchObject({
      headline: 'Lock opens',
    });
  });

  it('leaves out a key that stands twice with different values, and trusts no date that does', async () => {
    expect(fieldsOf(await plan('---\ndate: 2021-03-04\ntitle: A\ntitle: B\n---\nText.'))).toMatchObject({
      notices: expect.stringContaining('title: the key stands twice'),
    });
    expect(await plan('---\ndate: 2021-03-04\ndate: 2021-03-05\n---\nText.', '2021-03-04-x.md')).toMatchObject({
      action: 'skip',
      needsDate: true,
    });
  });
});

describe('dates', () => {
  it.each([
    ['---\ntitle: A\n---\nText.', '2014-03-12-a.md', '2014-03-12', 'the date is the one in the file’s name'],
    ['---\ndate: 2014-03-15\n---\nText.', '2014-03-12-a.md', '2014-03-15', 'carries another date, 2014-03-12'],
    ['Text.', 'posts/2014-03-12-a.md', '2014-03-12', 'file’s name'],
  ])('%j in %s', async (source, file, date, notice) => {
    expect(fieldsOf(await plan(source, file))).toMatchObject({ date, notices: expect.stringContaining(notice) });
  });

  it('that can be read two ways skip the post and name --date, whatever the file’s name says', async () => {
    expect(await plan('---\ndate: 01/02/2024\n---\nText.', '2024-02-01-a.md')).toEqual({
      action: 'skip',
      reason:
        'the date “01/02/2024” can be read as 2024-02-01 or 2024-01-02: give the right one with --date YYYY-MM-DD',
      needsDate: true,
    });
    expect(await plan('Text.')).toMatchObject({ reason: expect.stringContaining('--date'), needsDate: true });
  });
});

describe('the text', () => {
  const post = (body: string, options = {}) => plan(`---\ndate: 2021-03-04\n---\n${body}`, 'a.md', options);

  it.each([
    [
      'stays to the byte where the archive can take it',
      'A *lock*  opened.\n\n* one\n* two\n\n[x](https://a.example)',
      'A *lock*  opened.\n\n* one\n* two\n\n[x](https://a.example)\n',
    ],
    ['loses pictures, keeps their words', 'See ![the lock](/lock.png) and ![](b.png).', 'See the lock and .\n'],
    ['loses relative links, keeps their words', 'See [the lock](/lock/).', 'See the lock.\n'],
    ['has headings from level 2', '# One\n\n### Two\n\nText.\n\n# Three', '## One\n\n### Two\n\nText.\n\n## Three\n'],
    [
      'has HTML as Markdown',
      'A <b>lock</b> opened<br>late.\n\n<table><caption>Locks</caption><tr><th>a</th></tr><tr><td>1</td></tr></table>',
      'A **lock** opened\\\nlate.\n\nLocks\n\n| a |\n| - |\n| 1 |\n',
    ],
    [
      'has no remarks and scripts of HTML',
      'A lock.\n\n<!-- more -->\n\n<script>alert("x")</script>\n\nIt opened.',
      'A lock.\n\nIt opened.\n',
    ],
    [
      'keeps the words of pictures made by template code',
      '{{< legacy-img src="2015/a.jpg" alt="A \\"grey\\" lock" caption="" >}}\n\n{% image "a.jpg" "The gate" %}\n\nText.',
      'A "grey" lock\n\nThe gate\n\nText.\n',
    ],
    [
      'loses template code within addresses',
      'See [one]({{< ref "2015-a.md" >}}), [two]({{ site.baseurl }}/a/) and [three]({{ "/b/" | url }}).',
      'See one, two and three.\n',
    ],
    [
      'loses template code within addresses of HTML and of definitions',
      'See <a href="{{ site.baseurl }}/a/">one</a> and [two][b].\n\n[b]: {{< ref "b.md" >}}',
      'See one and two.\n',
    ],
    [
      'keeps template code in what is no address after all',
      'A ]( {{x}} lock and [gate]({{y}} open',
      'A ]\\( {{x}} lock and \\[gate]\\({{y}} open\n',
    ],
    [
      'keeps other template code as it is written',
      '{{< note "x_y_z" >}}Text.{{< /note >}}',
      '{{< note "x_y_z" >}}Text.{{< /note >}}\n',
    ],
  ])('%s', async (_name, body, stored) => {
    expect(bodyOf(await post(body))).toBe(stored);
  });

  it('has its relative links completed from --base', async () => {
    const body =
      'See [the lock](/lock/), ![a gate](gate.png) and [two]({{ site.baseurl }}/a/), [three]({{< ref "b.md" >}}).';
    expect(bodyOf(await post(body, { base: 'https://blog.example/2021/' }))).toBe(
      'See [the lock](https://blog.example/lock/), [a gate](https://blog.example/2021/gate.png) and [two](https://blog.example/a/), three.\n',
    );
  });

  it('has its examples of code untouched', async () => {
    const code = '```html\n<a href="{{ "/a/" | url }}">{% image "a.jpg" "A lock" %}</a>\n```';
    expect(bodyOf(await post(`See ![a gate](g.png)\n\n${code}`))).toBe(`See a gate\n\n${code}\n`);
  });

  it.each([
    ['a fence that holds a shorter one', `\`\`\`\`\n\`\`\`\n${REMARK}\n\`\`\`\n\`\`\`\``],
    ['a fence of tildes that holds a shorter one', `~~~~\n~~~\n${REMARK}\n~~~\n~~~~`],
    ['a fence of tildes that holds one of backticks', `~~~\n\`\`\`\n${REMARK}\n~~~`],
    ['a fence in a list', `- a\n\n  \`\`\`\n  ${REMARK}\n  \`\`\``],
    ['a fence that never closes', `\`\`\`\n${REMARK}`],
    ['a fence after a line that begins with three backticks', `\`\`\`a\`\`\` b\n\n\`\`\`\n${REMARK}\n\`\`\``],
    ['code within a line', `Use \`${REMARK}\`, \`{%\` and \`%}\`.`],
    ['lines of code in a quote', '> ```\n> {% a\n> b %}\n> ```'],
    ['a fence with template code as its language', '```{{ page.lang }}\na\n```'],
    ['a fence with template code after its language', '```go {title="{{ y }}"}\na\n```'],
  ])('has template code in code untouched: %s', async (_name, body) => {
    expect(bodyOf(await post(body))).toBe(`${body}\n`);
    const rewritten = bodyOf(await post(`{{ z }}\n\n${body}`));
    expect(wordsShown(rewritten)).toEqual(['{{', 'z', '}}', ...wordsShown(body)]);
    expect(rewritten).not.toMatch(STAND_IN);
  });

  it.each([
    [
      'within a line',
      'See {{< x "`" >}}{% comment %}gone{% endcomment %} and {{< y "`" >}}',
      'See {{< x "`" >}} and {{< y "`" >}}',
    ],
    ['twenty times', Array(20).fill('{{< x "`" >}}').join(' '), Array(20).fill('{{< x "`" >}}').join(' ')],
    ['over lines', '{% comment %}\n```\n{% endcomment %}\n\nA lock.', 'A lock.'],
  ])('takes backticks in template code for no code: %s', async (_name, body, shown) => {
    const stored = bodyOf(await post(`${body}\n\n\`\`\`\n${REMARK}\n\`\`\``));
    expect(wordsShown(stored)).toEqual(`${shown} ${REMARK}`.split(' '));
  });

  it.each([
    ['a footnote', 'A lock[^{{x}}].\n\n[^{{x}}]: Grey.', 'A lock[^{{x}}].\n\n[^{{x}}]: Grey.\n'],
    ['a footnote that Markdown cannot name so', 'A lock[^{{ x }}].\n\n[^{{ x }}]: Grey.', 'A lock.\nGrey.\n'],
    ['a link', '[One][{{ x }}].\n\n[{{ x }}]: https://a.example/', '[One](https://a.example/).\n'],
    [
      'a footnote beside HTML',
      'A <b>lock</b>[^{{x}}].\n\n[^{{x}}]: Grey.',
      'A **lock**[1](https://b.example/#fn-%7B%7Bx%7D%7D).\n\n1. Grey.\n',
    ],
    ['the language of code in HTML', '<pre><code class="language-{{x}}">a</code></pre>', '```{{x}}\na\n```\n'],
  ])('has template code as the name of %s', async (_name, body, stored) => {
    expect(bodyOf(await post(body, { base: 'https://b.example/' }))).toBe(stored);
  });

  it.each([
    ['HTML’s remarks', '<!-- {{ gone }} -->'],
    ['the title of a picture', '![b](https://a.example/b.png "{{ gone }}")'],
    ['an address', '[b]({{ gone }})'],
  ])('names the template code that stays, none that went with %s', async (_name, dropped) => {
    const { notices } = fieldsOf(await post(`A {{ b*c }} lock[^{{d_e}}].\n\n[^{{d_e}}]: Grey.\n\n${dropped}`));
    expect(notices).toContain('template code stays in the text as it is written: {{ b*c }}');
    expect(notices).not.toContain('gone');
  });

  it('that begins with a dateline keeps it, and a person is told', async () => {
    const planned = await post('BAKU, Azerbaijan, March 4 (Nordlys Wire) — A lock opened.');
    expect(bodyOf(planned)).toContain('BAKU, Azerbaijan, March 4');
    expect(fieldsOf(planned)).toMatchObject({
      dateline: '',
      notices: expect.stringContaining('a dateline: “BAKU, Azerbaijan, March 4 (Nordlys Wire) —”'),
    });
  });

  it('is told apart from front matter that is none', async () => {
    expect(bodyOf(await plan('---\n\nA line between rules.\n\n---\n\nText.', '2021-03-04-a.md'))).toContain(
      'A line between rules.',
    );
  });

  it('gives its one heading of level 1 to the headline', async () => {
    const planned = await plan('# Lock opens\n\nA lock opened.', '2021-03-04-a.md');
    expect([fieldsOf(planned)['headline'], bodyOf(planned)]).toEqual(['Lock opens', 'A lock opened.\n']);
  });

  it('is plain paragraphs where its markup cannot be kept', async () => {
    const planned = await post('<table><tr><td>one<ul><li>two</li></ul></td><td>*three*</td></tr></table>');
    expect(bodyOf(planned)).toBe('one\n\ntwo\n\n\\*three*\n');
    expect(fieldsOf(planned)['notices']).toContain('so that the text is plain paragraphs');
  });

  it('nests as deep as it likes and never breaks the import', async () => {
    expect(bodyOf(await post(`${'> '.repeat(500)}deep`))).toContain('deep');
    expect((await post(`${'<div>'.repeat(20_000)}deep`)).action).toMatch(/write|skip/);
  });

  it('keeps its words in their order, whatever it is made of', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'lock',
        'gate.',
        '“quay”',
        'R&D',
        '1987.',
        '#',
        '-',
        '*',
        '_a_',
        '**b**',
        '`c`',
        '<b>d</b>',
        '<i>e f</i>',
        '<br>',
        '[g](/h)',
        '[i](https://j.example)',
        '![k](l.png)',
        '\n\n',
        '\n',
        '\n\n## m\n\n',
        '\n\n# n\n\n',
        '\n\n- o\n- p\n\n',
        '\n\n> q\n\n',
        '\n\n<div>r</div>\n\n',
        '\n\n<p>s <em>t</em></p>\n\n',
        '&amp;',
        '&lt;u&gt;',
        '\\*v',
        'www.w.example',
        '~~x~~',
        '\n\n| a | b |\n|---|---|\n| c | d |\n\n',
        '<span>y<br></span>',
        '<strong>z </strong>',
      ),
      fc.string({ unit: fc.constantFrom(...'abc é*_[]()<>`~|\\!:.'), maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 25 }), async (pieces) => {
        const body = `Anchor ${pieces.join(' ')}`;
        const planned = await post(body);
        expect(planned.action).toBe('write');
        expect(wordsShown(bodyOf(planned))).toEqual(wordsOfMarkdown(body));
      }),
      { numRuns: 150 },
    );
  });
});

describe('template code', () => {
  it('keeps its place in code, names and info strings, whatever stands beside it', async () => {
    const piece = fc.constantFrom(
      'lock {{ a }} gate',
      'b[^{{c}}]',
      '[^{{c}}]: d',
      '[e][{{ f }}]',
      '[{{ f }}]: https://g.example/',
      `\`${REMARK}\` h`,
      '`{%` i `%}`',
      '```{{ j }}\nk\n```',
      `~~~~l {{< m >}}\n~~~\n${REMARK}\n\`\`\`\n~~~~`,
      `- n\n\n  \`\`\`\n  ${REMARK}\n  \`\`\``,
      `q\n\n    ${REMARK}`,
      '> {{ o }}\n>\n>     {{ p }}',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const body = ['Anchor.', ...pieces].join('\n\n');
        const stored = bodyOf(await plan(body, '2021-03-04-a.md'));
        expect(wordsShown(stored)).toEqual(wordsShown(body));
        expect(stored).not.toMatch(STAND_IN);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mapping', () => {
  it('is guessed from keys and printed as the file that --mapping takes', () => {
    const keys = ['title', 'Date', 'tags', 'authors'];
    const printed = mappingFile(guessMapping(keys), keys);
    expect(printed).toBe('fields:\n  Date: date\n  authors: byline\n  tags: ignore\n  title: headline\n');
    expect(readMapping(printed).mapping.fields).toEqual(
      new Map([
        ['Date', 'date'],
        ['authors', 'byline'],
        ['tags', 'ignore'],
        ['title', 'headline'],
      ]),
    );
  });

  it('decides which key becomes which field, and what stands where none does', async () => {
    const { mapping, faults } = readMapping(
      'fields:\n  issued: date\n  kop: suppliedTitle\n  tags: extra.topics\n  ref: slug\ndefaults:\n  source: Kura Correspondence\n',
    );
    expect(faults).toEqual([]);
    const planned = await plan(
      '---\nissued: 2021-03-04\nkop: Lock\ntags: [a, b]\nref: The Lock\ntitle: Not this\n---\nText.',
      'a.md',
      { mapping },
    );
    expect(planned).toMatchObject({
      file: 'articles/2021/03/2021-03-04-the-lock.md',
      data: { source: 'Kura Correspondence', suppliedTitle: 'Lock', extra: { topics: ['a', 'b'] } },
    });
    expect(fieldsOf(planned)['headline']).toBeUndefined();
  });

  it.each([
    ['fields:\n  a: headlin\n', 'headlin is no field of a report. Did you mean headline?'],
    ['field:\n  a: date\n', 'field is no key of a mapping'],
    ['defaults:\n  places: Sepino\n', 'places under defaults must be'],
    ['fields: [a]\n', 'fields must be keys'],
    ['a: "b\n', 'quote'],
  ])('%j is told what is wrong with it', (text, fault) => {
    expect(readMapping(text).faults.join('\n')).toContain(fault);
  });
});
