/** The project's own source files, parsed when that is needed: for tests that read the code itself. Tests are left out. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");

export class SourceCode {
  #tree: ts.SourceFile | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  get tree(): ts.SourceFile {
    this.#tree ??= ts.createSourceFile(this.path, this.text, ts.ScriptTarget.Latest, true);
    return this.#tree;
  }
}

export function sourceFiles(folders: readonly string[], ending = /\.tsx?$/): SourceCode[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name) && !/\.test\.tsx?$|\.d\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files.toSorted().map((file) => new SourceCode(relative(ROOT, file), readFileSync(file, "utf8")));
}

/** Every node, the outer before the inner; `false` leaves out what is inside. */
export function walk(node: ts.Node, visit: (node: ts.Node) => boolean | void): void {
  if (visit(node) === false) return;
  node.forEachChild((child) => walk(child, visit));
}

/** The written part of a string, a piece of a template, a regular expression or a text between tags. */
export function writtenIn(node: ts.Node): string | undefined {
  const isWritten = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
  if (isWritten || ts.isRegularExpressionLiteral(node)) return node.text;
  return undefined;
}
