import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quoted } from '../../../src/checking/quoted.ts';
import { YamlText } from '../../../src/checking/yaml-text.ts';
import { faults, report, SETTINGS } from './checked.ts';

describe('YAML that cannot be read, in plain words and where the mistake begins', () => {
  it.each([
    [
      'headline',
      'Council: no vote',
      '7:11-27 error a value that holds a colon must be in quotes. Put the headline in quotes. Found Council: no vote. Did you mean "Council: no vote"? file/yaml-quotes',
    ],
    [
      'headline',
      'Council:',
      '7:11-19 error a value that holds a colon must be in quotes. Put the headline in quotes. Found Council:. Did you mean "Council:"? file/yaml-quotes',
    ],
    [
      'headline',
      '@council speaks',
      '7:11-26 error a value that begins with @ must be in quotes. Put the headline in quotes. Found @council speaks. Did you mean "@council speaks"? file/yaml-quotes',
    ],
    [
      'headline',
      '*Council* speaks',
      '7:11-27 error a value that begins with * must be in quotes. Put the headline in quotes. Found *Council* speaks. Did you mean "*Council* speaks"? file/yaml-quotes',
    ],
    [
      'headline',
      '&Council speaks',
      '7:11-26 error a value that begins with & must be in quotes. Put the value in quotes. Found &Council speaks. Did you mean "&Council speaks"? file/yaml-quotes',
    ],
    [
      'headline',
      '!Council speaks',
      '7:11-26 error a value that begins with ! must be in quotes. Put the headline in quotes. Found !Council speaks. Did you mean "!Council speaks"? file/yaml-quotes',
    ],
    [
      'headline',
      '"Council speaks',
      '7:11-12 error " must be closed by ". Put it at the end of the value. Found ""Council speaks". file/yaml-unclosed',
    ],
    [
      'headline',
      "'Council speaks",
      "7:11-12 error ' must be closed by '. Put it at the end of the value. Found \"'Council speaks\". file/yaml-unclosed",
    ],
    [
      'places',
      '[Sepino, Italy',
      '5:9-10 error [ must be closed by ]. Put it at the end of the value. Found "[Sepino, Italy". file/yaml-unclosed',
    ],
    [
      'places',
      '\n\t- Sepino',
      '6:1-2 error a line must begin with spaces, not with a tab. Replace the tab by two spaces. file/yaml-tab',
    ],
    [
      'headline',
      'A\nheadline: B',
      '8:1-9 error a key must stand once. Keep one of the two lines and delete the other. Found "headline". file/yaml-repeated-key',
    ],
    [
      'headline',
      '"a \\q b"',
      '7:14-15 error a backslash in double quotes must be doubled (\\\\), or the value put in single quotes. Found "\\". file/yaml-quotes',
    ],
    [
      'headline',
      '"The council\nspeaks"',
      '8:1-8 error the further lines of a value in quotes must be indented. Put two spaces before each, or write the value on one line. Found "speaks"". file/yaml-indent',
    ],
  ])('%s: %s', (key, value, message) => {
    expect(faults(report({ [key]: value }))).toEqual([message]);
  });

  it('names a colon without a space', () => {
    expect(faults(report().replace('source: ', 'source:'))).toEqual([
      '4:7-8 error a colon behind a key must be followed by a space. Found "source:Meridian News Agency". Did you mean source: Meridian News Agency? file/yaml',
    ]);
  });

  it('asks for the lines ---', () => {
    expect(faults('Text alone.\n')).toEqual([
      '1:1-1 error the file must begin with a line ---, then its keys, then a line --- again, then the text. file/frontmatter',
    ]);
    expect(faults('---\ndate: 2020-11-30\n\nText.\n')).toEqual([
      '1:1-4 error the keys must be closed by a line --- before the text. Add it behind the last key. file/frontmatter',
    ]);
  });

  it('goes on with the text', () => {
    expect(faults(report({ headline: 'A: b' }, '<b>\n')).map((fault) => fault.split(' ').at(-1))).toEqual([
      'file/yaml-quotes',
      'article/raw-html',
    ]);
  });
});

describe('aliases', () => {
  it('may repeat a single value', () => {
    expect(faults(report({ source: '&m Meridian News Agency', rightsHolder: '*m' }))).toEqual([]);
  });

  it('must not repeat lists, or too often', () => {
    expect(faults(report({ places: '&p [Sepino]', organisations: '*p' }))).toEqual([
      '6:16-18 error an alias must stand for a single value, not for a list or a group of keys. Write the values out. Found "*p". file/yaml-aliases',
    ]);
    const settings = { ...SETTINGS, limits: { ...SETTINGS.limits, yamlAliases: 2 } };
    expect(faults(report({ source: '&m Meridian', byline: '[*m, *m, *m]' }), { settings })).toEqual([
      '7:18-20 error a file must use at most 2 YAML aliases (*name). Write the values out. Found "3 aliases". file/yaml-aliases',
    ]);
  });
});

it('quotes any text so that YAML reads it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:#"\'\\[{&*!|>%@` -') }), (text) => {
      expect(parse(quoted(text))).toBe(text);
    }),
  );
});

it('reads what the yaml package reads, but for numbers that would not be written back as they stand', () => {
  const value = (text: string): unknown => new YamlText(`a: ${text}\n`, 0, 50).value;
  expect(value('012')).toEqual({ a: '012' });
  expect(value('1e3')).toEqual({ a: '1e3' });
  expect(value('0x1F')).toEqual({ a: '0x1F' });
  for (const text of ['1936', '-4', '41.40782', 'true', 'null', '~', 'text', '"1"', '[1, x]', '2020-11-30', 'no'])
    expect(value(text)).toEqual(parse(`a: ${text}\n`));
});
