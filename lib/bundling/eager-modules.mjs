/**
 * Puts brackets around each module of the browser's code. A browser takes a bare function for one that may never be called, reads
 * over it and has to compile it once it is, while the page waits; one in brackets it compiles while the file is still coming in.
 * The minifier takes the brackets away that the bundler has put there.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/**
 * A file of the bundler is one call: `push([script, id, module, id, module, …])`.
 * @param {string} code
 */
export function bracketModules(code) {
  const [statement] = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.Latest).statements;
  const call = statement && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  const [list] = call && ts.isCallExpression(call) ? call.arguments : [];
  if (!list || !ts.isArrayLiteralExpression(list)) return code;
  const modules = list.elements.filter((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one));
  let end = 0;
  const parts = modules.map((module) => {
    const between = code.slice(end, module.pos);
    end = module.end;
    return `${between}(${code.slice(module.pos, end)})`;
  });
  return parts.join("") + code.slice(end);
}

/** @param {string} folder */
export async function bracketFiles(folder) {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".js")) continue;
    const path = join(folder, name);
    const code = await readFile(path, "utf8");
    await writeFile(path, bracketModules(code));
  }
}
