import { isScalar, visit, type Alias, type Document, type Node } from 'yaml';
import { endOfLine } from '../end-of-line.ts';
import { error, type Finding, type Stretch } from '../finding.ts';
import { needsQuotes } from './yaml-quotes.ts';
import { inReport, type RuleHelp } from '../rule-help.ts';

/** Aliases and anchors: too many, without their anchor, or a name that only looks like one. */
export function referenceFindings(document: Document.Parsed, text: string, maximumAliases: number): Finding[] {
  if (!/[*&]/.test(text)) return [];
  const findings: Finding[] = [];
  const aliases: Alias[] = [];
  const anchored: Node[] = [];
  visit(document, {
    Alias: (_, node) => void aliases.push(node),
    Value: (_, node) => void (node.anchor === undefined || anchored.push(node)),
  });
  const range = (node: Node): Stretch => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  if (aliases.length > maximumAliases) {
    const last = aliases[maximumAliases];
    return [
      error(
        'file/yaml-aliases',
        last ? range(last) : [0, 1],
        `a file must use at most ${maximumAliases} YAML aliases (*name). Write the values out`,
        {
          found: `${aliases.length} aliases`,
        },
      ),
    ];
  }
  const names = new Set(anchored.map((node) => node.anchor));
  for (const alias of aliases) {
    if (!names.has(alias.source)) findings.push(needsQuotes(`*${alias.source}`, range(alias), ''));
    else if (!isScalar(alias.resolve(document))) {
      findings.push(
        error(
          'file/yaml-aliases',
          range(alias),
          'an alias must stand for a single value, not for a list or a group of keys. Write the values out',
          { found: `*${alias.source}` },
        ),
      );
    }
  }
  const used = new Set(aliases.map((alias) => alias.source));
  for (const node of anchored) {
    if (node.anchor === undefined || used.has(node.anchor)) continue;
    const begin = text.lastIndexOf(`&${node.anchor}`, range(node)[0]);
    findings.push(
      needsQuotes(text.slice(begin, endOfLine(text, begin)).trimEnd(), [begin, endOfLine(text, begin)], ''),
    );
  }
  return findings;
}

/** What the help page says of it, with examples that are tested. */
export const YAML_ALIASES: RuleHelp = {
  name: 'yaml-aliases',
  kinds: ['file'],
  severity: 'error',
  must: 'A YAML alias (*name) must stand for a single value, and a file must hold few of them.',
  fixable: false,
  bad: () => inReport({ places: '&all [Tromsø]', organisations: '*all' }),
  good: () => inReport({ places: '[Tromsø]', organisations: '[]' }),
};
