/** A text whose template code was set aside, so that no parser of Markdown or HTML can misread it. */
export interface MarksSetAside {
  text: string;
  /** Puts back into a text what readers see: code character by character, a picture as its words. */
  restore: (text: string) => string;
  /** An address as it is without code; one that only the site’s program knows is none. */
  address: (address: string) => string;
  /** What became of the code, once texts and addresses have it back. */
  notices: () => string[];
}

// `{{< ref "x" >}}`, `{{% note %}}`, `{% image "a.jpg" "A lock" %}`, `{{ site.baseurl }}`
const MARK = /\{\{[<%](?<hugo>[\s\S]*?)[>%]\}\}|\{%-?(?<tag>[\s\S]*?)-?%\}|\{\{(?<value>[^{}\n]*)\}\}/g;
const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{[<%]?\/\*[\s\S]*?\*\/[>%]?\}\}/g;
const PICTURE = /^\s*(?:\w+-)*(?:img|image|figure|photo)(?:[-_]\w+)*\s/i;
const FENCED = /^((?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$)/m;
// An address that no base completes.
const NO_ADDRESS = 'about:none';
// Private-use characters no text holds by accident, side by side.
const OPEN = '\uE0F0';
const CLOSE = '\uE0F1';
const STAND_IN = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const CODE_FIRST = new RegExp(`^/?${OPEN}(\\d+)${CLOSE}([^${OPEN}]*)$`);

/**
 * Sets the code of Hugo, Jekyll and Eleventy aside. Code within an address goes (`{{ site.baseurl }}/x/` is `/x/`; an
 * address that only the site’s program knows is none), code for a picture becomes its alternative text and caption,
 * remarks of the template go; anything else stays in the text, letter by letter, for a person to judge.
 */
export function setMarksAside(source: string): MarksSetAside {
  const kept: { code: string; shown: string }[] = [];
  const counts = { remarks: 0, addresses: 0, pictures: 0 };
  const stayed = new Set<string>();
  const keep = (code: string, shown = code): string => `${OPEN}${kept.push({ code, shown }) - 1}${CLOSE}`;
  const settled = (prose: string): string =>
    prose
      .replace(COMMENT, () => {
        counts.remarks += 1;
        return '';
      })
      .replace(MARK, (...found: unknown[]) => {
        const [code, hugo, tag] = found as [string, string | undefined, string | undefined];
        const [at, whole] = found.slice(4) as [number, string];
        const inside = hugo ?? tag;
        if (inside === undefined || !PICTURE.test(inside)) return keep(code);
        counts.pictures += 1;
        // What a picture is called is no part of the word beside it.
        const before = /\S/.test(whole[at - 1] ?? ' ') ? ' ' : '';
        const after = /\S/.test(whole[at + code.length] ?? ' ') ? ' ' : '';
        return before + keep(code, pictureText(inside)) + after;
      });
  // Every other part is an example of code, in which nothing is touched.
  const text = source
    .split(FENCED)
    .map((part, index) => (index % 2 === 1 ? part.replace(MARK, (code) => keep(code)) : settled(part)))
    .join('');
  return {
    text,
    restore: (marked) =>
      marked.replace(STAND_IN, (_whole, index: string) => {
        const { code, shown } = kept[Number(index)] ?? { code: '', shown: '' };
        if (shown === code) stayed.add(code);
        return shown;
      }),
    address: (address) => {
      if (!address.includes(OPEN)) return address;
      counts.addresses += 1;
      const [, index, rest = ''] = CODE_FIRST.exec(address) ?? [];
      return pathIn(kept[Number(index)]?.code ?? '', rest) || NO_ADDRESS;
    },
    notices: () => [
      ...told(counts.pictures, 'picture', 'made by template code became its alternative text and caption'),
      ...told(counts.addresses, 'address', 'made by template code lost that code', 'addresses'),
      ...told(counts.remarks, 'remark', 'of the template was left out'),
      ...(stayed.size > 0
        ? [
            `template code stays in the text as it is written: ${[...stayed].slice(0, 5).map(firstOf).join(', ')}. Take it out, or write what it stood for`,
          ]
        : []),
    ],
  };
}

function told(count: number, one: string, what: string, many = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}`];
}

/** A path that the code itself spells out: `{{ "/2016/a/" | url }}`, `{{ site.baseurl }}/a/`. */
function pathIn(code: string, rest: string): string {
  const literal = /^\{\{-?\s*["'](\/[^"']*)["']\s*(?:\|[^}]*)?\}\}$/.exec(code)?.[1];
  if (literal !== undefined) return literal + rest;
  return /^\{\{-?\s*(?:site|page)\.(?:baseurl|url)\s*-?\}\}$/.test(code) ? rest : '';
}

/** What a reader sees of a picture: `alt="…"` and `caption="…"`, or the second of two texts in quotes. */
function pictureText(inside: string): string {
  const named = (name: string): string =>
    new RegExp(String.raw`(?:^|[\s,])${name}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')`, 's')
      .exec(inside)
      ?.slice(1)
      .find((value) => value !== undefined)
      ?.replaceAll('\\"', '"') ?? '';
  const texts = [...inside.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '');
  const alt = /\w\s*=\s*["']/.test(inside) ? named('alt') : (texts[1] ?? '');
  return [alt, named('caption')]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
    .join(' ');
}

function firstOf(mark: string): string {
  return mark.length > 40 ? `${mark.slice(0, 38).replace(/\s+/g, ' ')}…` : mark;
}
