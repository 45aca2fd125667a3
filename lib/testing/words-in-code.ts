/** Words that people would read or hear but that stand in the code instead of in the texts. */
import ts from "typescript";
import { walk, writtenIn, type SourceCode } from "./source-files";

/** What a person reads or hears of an element or of our own components. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|hint|legend|summary|caption|heading|description|message|error|note|text|confirmLabel|cancelLabel|consequence|listLabel|lead)$/;

const WORD = /\p{L}{2}|\p{Script=Han}/u;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** A key of the texts that a contract or a resolver names: it is looked up later. */
const TEXT_KEY = /^form\.[a-z_.]+$/;

/** Keys, classes and comparisons are arguments, indices and operands: nobody reads them. */
function isSilent(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isElementAccessExpression(node) || ts.isTypeNode(node)) return true;
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node) || ts.isFunctionLike(node);
}

const isComparison = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && /^[=!]==?$/.test(parent.operatorToken.getText());

function wordsWithin(outer: ts.Node): string[] {
  const words: string[] = [];
  walk(outer, (node) => {
    if (isSilent(node)) return false;
    const written = writtenIn(node)?.trim();
    const isRead = written !== undefined && WORD.test(written) && !TEXT_KEY.test(written) && !isComparison(node);
    if (isRead) words.push(written);
    return undefined;
  });
  return words;
}

function wordsAt(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return wordsWithin(node);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
    return wordsWithin(node.expression);
  const isSpoken = (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && SPOKEN.test(node.name.getText());
  return isSpoken && node.initializer ? wordsWithin(node.initializer) : [];
}

/** `path: words`, for each place that is not allowed. */
export function wordsInCode(files: readonly SourceCode[], allowed: Record<string, readonly string[]>): string[] {
  return files.flatMap(({ path, tree }) => {
    const words: string[] = [];
    walk(tree, (node) => void words.push(...wordsAt(node)));
    return words.filter((word) => !allowed[path]?.includes(word)).map((word) => `${path}: ${word}`);
  });
}

/** Files that hold Chinese outside their comments. */
export function filesWithChinese(files: readonly SourceCode[]): string[] {
  const candidates = files.filter(({ text }) => CHINESE.test(text));
  return candidates.flatMap(({ path, tree }) => {
    let isFound = false;
    walk(tree, (node) => void (isFound ||= CHINESE.test(writtenIn(node) ?? "")));
    return isFound ? [path] : [];
  });
}
