import { expect, test } from "vitest";
import { readStatements } from "./recorded-statements";

const AT = "2026-11-22 01:02:03.456 UTC [42] ";

test("statements are read with their values as they were sent", () => {
  const log = [
    `${AT}LOG:  statement: begin`,
    `${AT}LOG:  execute <unnamed>: select 1`,
    "\tfrom service.tickets where a = $1 and b = $2 and c = $3",
    `${AT}DETAIL:  Parameters: $1 = 'it''s', $2 = NULL, $3 = 'two`,
    "\tlines'",
    `${AT}LOG:  checkpoint starting: time`,
    `${AT}LOG:  execute kept_3: select $1`,
    `${AT}DETAIL:  Parameters: $1 = '\\x00ff'`,
    "",
  ].join("\n");
  expect(readStatements(log)).toEqual([
    { text: "begin", values: [] },
    { text: "select 1\nfrom service.tickets where a = $1 and b = $2 and c = $3", values: ["it's", null, "two\nlines"] },
    { text: "select $1", values: ["\\x00ff"] },
  ]);
});
