import { expect, test } from "vitest";
import { atStart, faultAtEnd } from "./walk-chain";

test("a trail of nothing with a head of nothing is whole", () => {
  expect(faultAtEnd(atStart(), { sequence: 0, hash: Buffer.alloc(32) })).toBeUndefined();
});

test("entries behind the head were not appended", () => {
  const walk = { ...atStart(), last: { sequence: 7, hash: Buffer.alloc(32, 7) }, checked: 7 };
  const fault = faultAtEnd(walk, { sequence: 5, hash: Buffer.alloc(32, 5) });
  expect(fault).toMatchObject({ sequence: 6, sentence: expect.stringContaining("not appended") });
});
