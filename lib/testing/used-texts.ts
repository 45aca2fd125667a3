/** Which keys of the texts the code asks for, as far as it says so. A key that is only known while running counts all it may be. */
import ts from "typescript";
import { walk, type SourceCode } from "./source-files";

const SOURCE = /^(useTranslations|getTranslations)$/;
const ASKING = /^(rich|has|markup|raw)$/;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Namespaces, as regular expressions, that an expression gives a translator of. */
function namespacesIn(outer: ts.Node): string[] {
  const found: string[] = [];
  walk(outer, (node) => {
    const isSource = ts.isCallExpression(node) && SOURCE.test(node.expression.getText());
    if (isSource) found.push(...(node.arguments.length === 0 ? [""] : patternsOf(node.arguments[0])));
    const asked = ts.isExpressionWithTypeArguments(node) || ts.isTypeQueryNode(node) ? node.typeArguments : undefined;
    for (const type of asked ?? [])
      if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) found.push(escape(type.literal.text));
  });
  return found;
}

/** Regular expressions for the keys that an argument may be. */
function patternsOf(node: ts.Node | undefined): string[] {
  if (node === undefined) return [".*"];
  if (ts.isStringLiteralLike(node)) return [escape(node.text)];
  if (ts.isConditionalExpression(node)) return [...patternsOf(node.whenTrue), ...patternsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return patternsOf(node.expression);
  if (!ts.isTemplateExpression(node)) return [".*"];
  const spans = node.templateSpans.map(({ literal }) => `.+${escape(literal.text)}`);
  return [escape(node.head.text) + spans.join("")];
}

/** What names stand for, by the function that they are declared in. */
type Names = Map<ts.Node, Map<string, string[]>>;

function scopeOf(node: ts.Node): ts.Node {
  return ts.isFunctionLike(node) || ts.isSourceFile(node) ? node : scopeOf(node.parent);
}

/** A nearer declaration hides those further out. */
function standsFor(names: Names, identifier: ts.Node): string[] {
  for (let scope = scopeOf(identifier); ; scope = scopeOf(scope.parent)) {
    const found = names.get(scope)?.get(identifier.getText());
    if (found !== undefined || ts.isSourceFile(scope)) return found ?? [];
  }
}

function unwrapped(node: ts.Expression): ts.Expression {
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node)) return unwrapped(node.expression);
  const isAll = ts.isCallExpression(node) && node.expression.getText() === "Promise.all";
  return isAll && node.arguments[0] ? node.arguments[0] : node;
}

/** `[a, b] = [x, y]` names each by its place. */
function namedValues(name: ts.BindingName, value: ts.Expression): [ts.Node, ts.Expression][] {
  if (!ts.isArrayBindingPattern(name) || !ts.isArrayLiteralExpression(value)) return [[name, value]];
  return name.elements.flatMap((element, place): [ts.Node, ts.Expression][] => {
    const given = value.elements[place];
    return ts.isBindingElement(element) && given ? [[element.name, unwrapped(given)]] : [];
  });
}

function translatorsOf(tree: ts.SourceFile): Names {
  const names: Names = new Map();
  function add(name: ts.Node, namespaces: string[]) {
    const scope = scopeOf(name);
    const known = names.get(scope) ?? new Map<string, string[]>();
    names.set(scope, known.set(name.getText(), [...(known.get(name.getText()) ?? []), ...namespaces]));
  }
  walk(tree, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer)
      for (const [name, value] of namedValues(node.name, unwrapped(node.initializer))) {
        const isTranslator = ts.isCallExpression(value) && SOURCE.test(value.expression.getText());
        if (isTranslator) add(name, namespacesIn(value));
      }
    if (ts.isParameter(node) && node.type) {
      const namespaces = ts.isFunctionLike(node.type) ? [] : namespacesIn(node.type);
      if (namespaces.length > 0) walk(node.name, (inner) => void (ts.isIdentifier(inner) && add(inner, namespaces)));
    }
  });
  return names;
}

/** A translator that is given away may be asked for anything. */
function isGivenAway(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  return ts.isJsxExpression(parent) || ts.isShorthandPropertyAssignment(parent) || ts.isReturnStatement(parent);
}

function askedIn(tree: ts.SourceFile): string[] {
  const names = translatorsOf(tree);
  const patterns: string[] = [];
  const ask = (namespaces: string[], keys: string[]) =>
    patterns.push(...namespaces.flatMap((space) => keys.map((key) => (space === "" ? key : `${space}\\.${key}`))));
  walk(tree, (node) => {
    if (ts.isIdentifier(node) && isGivenAway(node)) ask(standsFor(names, node), [".*"]);
    if (!ts.isCallExpression(node)) return;
    const { expression } = node;
    const isAsking = ts.isPropertyAccessExpression(expression) && ASKING.test(expression.name.text);
    const callee = isAsking ? expression.expression : expression;
    const namespaces = ts.isCallExpression(callee) ? namespacesIn(callee) : standsFor(names, callee);
    ask(namespaces, patternsOf(node.arguments[0]));
  });
  return patterns;
}

export function unusedKeys(files: readonly SourceCode[], keys: readonly string[]): string[] {
  const patterns = new Set(files.flatMap(({ tree }) => askedIn(tree)));
  const asked = new RegExp(`^(?:${[...patterns].join("|")})$`);
  return keys.filter((key) => !asked.test(key));
}
