import { resolve } from 'node:path';
import ts from 'typescript';
import { nameOf, type Example } from './blocks.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  noUncheckedSideEffectImports: false,
  noEmit: true,
  skipLibCheck: true,
};

/** What the compiler says against examples, each a module that imports the package by its name. */
export function faultsOf(examples: readonly Example[]): string[] {
  // Scripts do not say that what they look for is there; modules in TypeScript have to.
  return [true, false].flatMap((strict) => {
    const files = new Map(
      examples
        .filter(({ language }) => (language === 'js') !== strict)
        .map((example, index) => [
          resolve(`example-${index}.${example.language === 'tsx' ? 'tsx' : 'ts'}`),
          example,
        ]),
    );
    const options = { ...OPTIONS, strict };
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    host.fileExists = (file) => files.has(file) || fileExists(file);
    host.readFile = (file) => textOf(file) ?? readFile(file);
    host.getSourceFile = (file, version) => {
      const text = textOf(file);
      return text === undefined
        ? getSourceFile(file, version)
        : ts.createSourceFile(file, text, version);
    };
    // A block is a module of its own, in a page that has the elements.
    const textOf = (file: string) =>
      files.has(file) ? `${files.get(file)!.code}\nimport 'sourced-timeline/define';\n` : undefined;
    const program = ts.createProgram([...files.keys()], options, host);
    return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      const example = files.get(file?.fileName ?? '');
      const said = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${example ? nameOf(example) : file?.fileName}: ${said}`;
    });
  });
}
