/** The password inside an address such as `mysql://root:secret@db:3306`; the rest of the address may stay readable. */
import type { Span } from "../finding";
import { isPlaceholder } from "./placeholder";

const CREDENTIALS = /:\/\/([^\s:@/"'<>]{0,64}):([^\s/"'<>•]{1,128})@[\w[.%$-]/y;
const MARK = "://";
const REACH = 200;

export function findConnectionStrings(text: string): Span[] {
  const found: Span[] = [];
  let at = -1;
  for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
    if (at < mark) at = text.indexOf("@", mark);
    if (at < 0) break;
    if (at - mark > REACH || !/[A-Za-z0-9]/.test(text.charAt(mark - 1))) continue;
    CREDENTIALS.lastIndex = mark;
    const match = CREDENTIALS.exec(text);
    const [, user = "", password = ""] = match ?? [];
    if (match === null || isPlaceholder(password)) continue;
    const start = mark + MARK.length + user.length + 1;
    found.push({ kind: "connection_string", start, end: start + password.length });
    mark = start + password.length;
  }
  return found;
}
