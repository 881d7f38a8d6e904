// The product's source → every regular expression in it, those put together from constants too.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface Expression {
  /** "src/text/fold.ts:12" */
  place: string;
  source: string;
  flags: string;
}

export interface Collected {
  expressions: Expression[];
  /** `new RegExp(…)` of something known only while the program runs, as "src/guides/words.ts: sources.join". */
  unknown: string[];
}

/** In place of words known only while the program runs. */
const STAND_IN = 'thon|thon xom|to';

const sources = new Map<string, ts.SourceFile>();

export function collectExpressions(): Collected {
  const found: Collected = { expressions: [], unknown: [] };
  for (const file of globSync('{src,scripts}/**/*.{ts,mjs,astro}').sort()) {
    if (/\.test\.ts$|\.d\.ts$/.test(file)) continue;
    const source = parse(file);
    const visit = (node: ts.Node): void => {
      collect(source, file, node, found);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function collect(source: ts.SourceFile, file: string, node: ts.Node, found: Collected): void {
  const place = () => `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
  if (ts.isRegularExpressionLiteral(node)) {
    found.expressions.push({ place: place(), ...split(node.text) });
  } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
    const [pattern, flags] = node.arguments ?? [];
    const value = pattern && valueOf(pattern, file);
    if (pattern && value === undefined) found.unknown.push(`${file}: ${pattern.getText(source)}`);
    else if (value !== undefined)
      found.expressions.push({ place: place(), source: value, flags: (flags && valueOf(flags, file)) ?? '' });
  }
}

/** An Astro file's code stands between two lines of dashes, and in its scripts. */
function parse(file: string): ts.SourceFile {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro')
    ? [/^---\n[\s\S]*?\n---/.exec(text)?.[0].slice(3, -3), ...scriptsOf(text)].join('\n')
    : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  sources.set(file, source);
  return source;
}

const scriptsOf = (text: string) =>
  [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);

function split(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** The text of an expression put together from constants; undefined when it is known only while the program runs. */
function valueOf(node: ts.Expression, file: string): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return valueOf(node.expression, file);
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(({ expression, literal }) => [
      valueOf(expression, file) ?? STAND_IN,
      literal.text,
    ]);
    return [node.head.text, ...rest.flat()].join('');
  }
  if (ts.isBinaryExpression(node)) return together([valueOf(node.left, file), valueOf(node.right, file)]);
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source') {
    const literal = constantOf(node.expression, file)?.value;
    return literal && ts.isRegularExpressionLiteral(literal) ? split(literal.text).source : undefined;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return joined(node.expression, file);
  const constant = constantOf(node, file);
  return constant && valueOf(constant.value, constant.file);
}

const together = (parts: readonly (string | undefined)[]) =>
  parts.some((part) => part === undefined) ? undefined : parts.join('');

/** `UNIT_WORDS.join('|')` */
function joined({ expression, name }: ts.PropertyAccessExpression, file: string): string | undefined {
  const list = constantOf(expression, file);
  const array = list && bare(list.value);
  if (name.text !== 'join' || !list || !array || !ts.isArrayLiteralExpression(array)) return undefined;
  const parts = array.elements.map((one) => valueOf(one, list.file));
  return parts.some((part) => part === undefined) ? undefined : parts.join('|');
}

/** What a name stands for, in this file or in the one it is imported from. */
function constantOf(node: ts.Expression, file: string): { value: ts.Expression; file: string } | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  for (const statement of parse(file).statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer && name.getText() === node.text) return { value: bare(initializer), file };
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const names = statement.importClause?.namedBindings;
    const from = statement.moduleSpecifier.text;
    if (!names || !ts.isNamedImports(names) || !from.startsWith('.')) continue;
    if (names.elements.some(({ name }) => name.text === node.text))
      return constantOf(node, join(dirname(file), from));
  }
  return undefined;
}

/** Without "as const". */
const bare = (node: ts.Expression): ts.Expression => (ts.isAsExpression(node) ? node.expression : node);
