import { excerpt } from '../excerpt.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { quoted } from '../quoted.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** A plain value that YAML would take for something else; `key` is what it belongs to, `` if that is not known. */
export function needsQuotes(written: string, at: Stretch, key: string): Finding {
  const why = /: |:$/.test(written)
    ? 'a value that holds a colon must be in quotes'
    : `a value that begins with ${written[0]} must be in quotes`;
  return error('file/yaml-quotes', at, `${why}. Put the ${key || 'value'} in quotes`, {
    found: excerpt(written),
    suggestion: quoted(written),
    // Behind a # may stand a remark, not the value's end.
    ...(/\s#/.test(written) ? {} : { fix: { at, text: quoted(written) } }),
  });
}

/** A line whose value begins with a word in quotes and goes on behind it: `headline: "Harbour" opens`. */
const TEXT_BEHIND_QUOTES =
  /^([A-Za-z]\w*):[ \t]+((?:"[^"]*"|'[^']*')[^"'\s,\]}#:].*?|(?:"[^"]*"|'[^']*') +[^#\s].*?)[ \t]*$/;

/** The value of a line where only its first words are in quotes; `start` is where the line begins. */
export function partlyQuoted(line: string, start: number): Finding | undefined {
  const [, key = '', written = ''] = TEXT_BEHIND_QUOTES.exec(line) ?? [];
  if (key === '') return undefined;
  const begin = start + line.indexOf(written, key.length);
  const at: Stretch = [begin, begin + written.length];
  const suggestion = quoted(written);
  return error('file/yaml-quotes', at, `a value must be in quotes as a whole or not at all. Put the ${key} in quotes`, {
    found: excerpt(written),
    suggestion,
    ...(/ #/.test(written) ? {} : { fix: { at, text: suggestion } }),
  });
}

/** A backslash at `at`, in double quotes, that begins no escape of YAML. */
export function strayBackslash(text: string, at: Stretch): Finding {
  return error(
    'file/yaml-quotes',
    at,
    'a backslash in double quotes must be doubled (\\\\), or the value put in single quotes',
    { found: text.slice(...at) },
  );
}

/** What the help page says of it, with examples that are tested. */
export const YAML_QUOTES: RuleHelp = {
  name: 'yaml-quotes',
  kinds: ['file'],
  severity: 'error',
  must: 'A value that holds a colon with a space behind it, or begins with a mark that YAML reads, must be in quotes.',
  fixable: true,
  bad: () => inReport({ headline: 'Harbour: board meets' }),
  good: () => inReport({ headline: '"Harbour: board meets"' }),
};
