/** Passwords typed into a command that was copied into the text: `mysql -uroot -pSecret`, `curl -u admin:secret`. */
import type { Span } from "../finding";
import { isPlaceholder } from "./placeholder";

const COMMANDS = [
  /\b(?:mysql|mysqldump|mysqladmin|mysqlbinlog)\b[^\n|;•*]{0,100}? -p["']?([^\s"'•-][^\s"'•]{1,100})/g,
  /\bcurl\b[^\n|;•*]{0,160}? (?:-u|--user)[ =]["']?[^\s:"']{1,64}:([^\s"'•]{1,100})/g,
  /\bsshpass -p ?["']?([^\s"'•]{2,100})/g,
  /\bredis-cli\b[^\n|;•*]{0,100}? -a ["']?([^\s"'•-][^\s"'•]{1,100})/g,
];

export function findCommandPasswords(text: string): Span[] {
  return COMMANDS.flatMap((command) => [...text.matchAll(command)].flatMap(passwordSpan));
}

function passwordSpan(match: RegExpExecArray): Span[] {
  const value = match[1] ?? "";
  const end = match.index + match[0].length;
  return isPlaceholder(value) ? [] : [{ kind: "password", start: end - value.length, end }];
}
