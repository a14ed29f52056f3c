import { byPosition, type Diagnostic } from '../diagnostic.ts';

/**
 * Diagnostics as one JSON array, by file and position, their fields as in {@link Diagnostic}. Paths are `shown`'s. A fix's
 * offsets are UTF-16 units of the text as stored, a byte order mark included.
 */
export function jsonReport(diagnostics: readonly Diagnostic[], shown: (file: string) => string): string {
  const listed = [...diagnostics].sort(byPosition).map(({ file, newFile, ...rest }) => ({
    file: shown(file),
    ...rest,
    ...(newFile ? { newFile: { ...newFile, file: shown(newFile.file) } } : {}),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}
