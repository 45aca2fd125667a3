import { expect, test } from "vitest";
import { countedTitle } from "./counted-title";

test("the number of unread messages stands before the title, once", () => {
  expect(countedTitle("Overview", 3)).toBe("(3) Overview");
  expect(countedTitle("(3) Overview", 4)).toBe("(4) Overview");
  expect(countedTitle("(99+) Overview", 100)).toBe("(99+) Overview");
});

test("without unread messages the title is plain", () => {
  expect(countedTitle("(2) Overview", 0)).toBe("Overview");
  expect(countedTitle("(Draft) Overview", 0)).toBe("(Draft) Overview");
});
