import { excerpt } from './excerpt.ts';
import { error, type Finding, type Stretch } from './finding.ts';
import { quoted } from './quoted.ts';

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
