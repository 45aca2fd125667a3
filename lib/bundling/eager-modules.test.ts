import { expect, test } from "vitest";
import { bracketModules } from "./eager-modules.mjs";

const chunk = (...parts: string[]) => `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push([${parts.join()}]);`;

test("each module of a file stands in brackets, what is inside it stays as it is", () => {
  const code = chunk(
    '"object"==typeof document?document.currentScript:void 0',
    "1",
    "(e,t)=>{t.x=[()=>1]}",
    "2",
    "e=>{}",
  );
  expect(bracketModules(code)).toBe(
    chunk('"object"==typeof document?document.currentScript:void 0', "1", "((e,t)=>{t.x=[()=>1]})", "2", "(e=>{})"),
  );
});

test("the modules do what they did", () => {
  const found: unknown[] = [];
  const code = `found.push([1,(e)=>"(,["+e,2,function(e){return e}]);`;
  new Function("found", bracketModules(code))(found);
  expect(found.flat().map((one) => (typeof one === "function" ? one("given") : one))).toEqual([
    1,
    "(,[given",
    2,
    "given",
  ]);
});

test("a file of another kind is left alone", () => {
  expect(bracketModules("var a=[()=>1];")).toBe("var a=[()=>1];");
  expect(bracketModules("")).toBe("");
});
