import { describe, expect, test } from "vitest";
import { nextLabelId, requireFreeName, requireKnown, requireRoom, requireRoomOnTicket } from "./label";

const labels = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label_id: index + 1, name: `label ${index + 1}` }));

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("names", () => {
  test("a name in use is refused", () => {
    expect(() => requireFreeName(labels(2), "label 2")).toThrow(code("OSM.01010040"));
  });

  test("a label may keep its own name", () => {
    expect(() => requireFreeName(labels(2), "label 2", 2)).not.toThrow();
  });
});

describe("numbers", () => {
  test("the thirtieth label fits, the next one does not", () => {
    expect(() => requireRoom(labels(29))).not.toThrow();
    expect(() => requireRoom(labels(30))).toThrow(code("OSM.01010041"));
  });

  test("a ticket takes five labels, and those it has cost nothing again", () => {
    expect(() => requireRoomOnTicket([1, 2, 3], [3, 4, 5])).not.toThrow();
    expect(() => requireRoomOnTicket([1, 2, 3], [4, 5, 6])).toThrow(code("OSM.01010042"));
  });

  test("one unknown label refuses all", () => {
    expect(() => requireKnown(labels(2), [1, 2])).not.toThrow();
    expect(() => requireKnown(labels(2), [1, 3])).toThrow(code("OSM.01010039"));
  });
});

describe("ids", () => {
  test("the first label is 1 and each next one is higher than all", () => {
    expect(nextLabelId([])).toBe(1);
    expect(nextLabelId([{ label_id: 7, name: "a" }])).toBe(8);
  });

  test("when the numbers have run out the lowest free one is taken", () => {
    expect(
      nextLabelId([
        { label_id: 65_535, name: "a" },
        { label_id: 1, name: "b" },
      ]),
    ).toBe(2);
  });
});
