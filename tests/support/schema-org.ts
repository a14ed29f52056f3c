import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './build-site.ts';

/**
 * What schema.org's vocabulary (as the package schema-dts gives it in types) has against values said to be of a type: a
 * property that the type does not have, a value of a wrong kind. Nothing where all are right.
 */
export function schemaOrgFaults(type: string, values: readonly unknown[]): string[] {
  const file = path.join(ROOT, 'tests/support/values-of-schema-org.ts');
  const text = [
    `import type { ${type}, WithContext } from 'schema-dts';`,
    ...values.map((value, at) => `export const value${at}: WithContext<${type}> = ${JSON.stringify(value)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
