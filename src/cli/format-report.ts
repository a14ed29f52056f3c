import { readFileSync } from 'node:fs';
import { routes } from '../archive/routes.ts';
import type { Diagnostic } from '../checking/diagnostic.ts';
import { githubReport } from '../checking/reporters/github.ts';
import { jsonReport } from '../checking/reporters/json.ts';
import { sarifReport } from '../checking/reporters/sarif.ts';
import { idsOf } from '../checking/rule-help.ts';
import { RULES } from '../checking/rules.ts';
import { repositoryOf } from '../intake/changed-files.ts';
import type { Folders } from '../intake/folders.ts';
import { reportOf, shownFrom } from '../intake/report.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Format } from './check-arguments.ts';

/** The diagnostics in the form that was asked for. */
export function formatted(
  format: Format,
  diagnostics: readonly Diagnostic[],
  folders: Folders,
  settings: Settings,
  files: number,
): string {
  const shown = shownFrom(folders.content);
  switch (format) {
    case 'github':
      // Annotations are found by their path in the repository, wherever the command was started.
      return githubReport(diagnostics, shownFrom(folders.content, repositoryOf(folders.content)));
    case 'json':
      return jsonReport(diagnostics, shown);
    case 'sarif': {
      const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
        version: string;
      };
      const help = `${settings.address.replace(/\/$/, '')}${routes.rulesHelp()}`;
      return sarifReport(diagnostics, {
        shown,
        rules: RULES.flatMap((rule) => idsOf(rule).map((id) => ({ ...rule, id }))),
        version,
        help,
      });
    }
    case 'text':
      return reportOf(diagnostics, folders, files);
  }
}
