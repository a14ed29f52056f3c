import { byPosition, type Diagnostic } from '../diagnostic.ts';
import { remedy } from './remedy.ts';
import { sentence } from './sentence.ts';
import { workflowCommand } from './workflow-command.ts';

/**
 * Diagnostics as workflow commands of GitHub Actions, one a line: annotations on the files of a pull request. Errors come
 * first, since GitHub shows only the first ten of a step. `shown`: a file's path within the repository.
 */
export function githubReport(diagnostics: readonly Diagnostic[], shown: (file: string) => string): string {
  const worst = (diagnostic: Diagnostic): number => (diagnostic.severity === 'error' ? 0 : 1);
  return [...diagnostics]
    .sort((a, b) => worst(a) - worst(b) || byPosition(a, b))
    .map((diagnostic) => {
      const { severity, file, line, column, endLine, endColumn, rule } = diagnostic;
      const place = { file: shown(file), line, endLine, col: column, endColumn, title: rule };
      return `${workflowCommand(severity, place, sentence(diagnostic) + remedy(diagnostic))}\n`;
    })
    .join('');
}
