import { expect, test } from "vitest";
import { initialsOf } from "./initials";

test.each([
  ["alice", "A"],
  ["Alice Liu", "AL"],
  ["Alice Mary van Liu", "AL"],
  ["bob.smith", "BS"],
  ["ops_bob", "OB"],
  ["张伟", "张伟"],
  ["王小明", "小明"],
  ["欧阳娜娜", "娜娜"],
  ["李", "李"],
  ["阿里木·买买提", "买提"],
  ["王 Lily", "王L"],
  ["élodie", "É"],
  ["😀 fan", "😀F"],
  ["  ", "?"],
  ["", "?"],
])("%s is shown as %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
