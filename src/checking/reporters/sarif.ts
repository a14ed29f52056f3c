import { byPosition, type Diagnostic } from '../diagnostic.ts';
import { anchorOf } from '../rule-help.ts';
import { sentence } from './sentence.ts';

/** What a log says of a rule: its id, what must be, and where that is explained. */
export interface SarifRule {
  id: string;
  severity: Diagnostic['severity'];
  must: string;
}

/** What the log needs beside the diagnostics. */
export interface SarifOptions {
  /** A file's path within the repository. */
  shown: (file: string) => string;
  rules: readonly SarifRule[];
  version: string;
  /** The address of the page that explains the rules, where there is one. */
  help?: string;
}

/** Diagnostics as a log in SARIF 2.1.0 (OASIS): rules, places in UTF-16 units, and fixes as replaced stretches. */
export function sarifReport(diagnostics: readonly Diagnostic[], { shown, rules, version, help }: SarifOptions): string {
  const told = [...diagnostics].sort(byPosition);
  const listed = [...rules, ...unlisted(told, rules)];
  const index = new Map(listed.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pressmark',
            version,
            ...(help === undefined ? {} : { informationUri: help }),
            rules: listed.map(({ id, severity, must }) => ({
              id,
              shortDescription: { text: must },
              defaultConfiguration: { level: severity },
              ...(help === undefined ? {} : { helpUri: `${help}#${anchorOf(id)}` }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The folder that the check was started in.' } } },
        results: told.map((diagnostic) => result(diagnostic, index.get(diagnostic.rule) ?? -1, shown)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function unlisted(diagnostics: readonly Diagnostic[], rules: readonly SarifRule[]): SarifRule[] {
  const known = new Set(rules.map(({ id }) => id));
  const more = new Map<string, SarifRule>();
  for (const { rule, severity, message } of diagnostics)
    if (!known.has(rule) && !more.has(rule)) more.set(rule, { id: rule, severity, must: message });
  return [...more.values()];
}

function result(diagnostic: Diagnostic, ruleIndex: number, shown: (file: string) => string): object {
  const { file, line, column, endLine, endColumn, severity, rule, fix } = diagnostic;
  const artifactLocation = { uri: uriOf(shown(file)), uriBaseId: 'ROOT' };
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: sentence(diagnostic) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    ...(fix
      ? {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
                      ...(fix.text === '' ? {} : { insertedContent: { text: fix.text } }),
                    },
                  ],
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
