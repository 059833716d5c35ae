import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A source file, and those that it imports for more than types, at once or when asked to, and so on. */
export function reachableFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const statement of parse(file).statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) continue;
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    if (!isType && moduleSpecifier.text.startsWith('.')) {
      reachableFrom(join(dirname(file), moduleSpecifier.text), seen);
    }
  }
  for (const [, asked = ''] of readFileSync(file, 'utf8').matchAll(/\bimport\('(\..*?)'\)/g)) {
    reachableFrom(join(dirname(file), asked), seen);
  }
  return seen;
}

export const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** What a class declares for its users: attributes by name, fields and methods. */
export function declaredIn(file: string) {
  const attributes = new Map<string, string>();
  const fields = new Set<string>();
  const methods = new Set<string>();
  for (const declaration of parse(file).statements.filter(ts.isClassDeclaration)) {
    for (const member of declaration.members) {
      if (!member.name || !ts.isIdentifier(member.name) || isInternal(member)) continue;
      const name = member.name.text;
      (ts.isMethodDeclaration(member) ? methods : fields).add(name);
      const attribute = attributeOf(member, name);
      if (attribute) attributes.set(attribute, name);
    }
  }
  return { attributes, fields, methods };
}

const INTERNAL = [
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.OverrideKeyword,
];

const isInternal = (member: ts.ClassElement) =>
  ts.canHaveModifiers(member) &&
  (ts.getModifiers(member) ?? []).some(({ kind }) => INTERNAL.includes(kind));

function attributeOf(member: ts.ClassElement, name: string): string | undefined {
  for (const { expression } of ts.canHaveDecorators(member)
    ? (ts.getDecorators(member) ?? [])
    : []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'property')
      continue;
    const [options] = expression.arguments;
    const given =
      options && ts.isObjectLiteralExpression(options)
        ? options.properties.find((one) => one.name?.getText() === 'attribute')
        : undefined;
    if (!given || !ts.isPropertyAssignment(given)) return name.toLowerCase();
    return ts.isStringLiteral(given.initializer) ? given.initializer.text : undefined;
  }
  return undefined;
}
