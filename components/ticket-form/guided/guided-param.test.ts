import { expect, test } from "vitest";
import { paramsOf, readOptions, readParams } from "./guided-param";

const read = (param: Parameters<typeof readParams>[0]) => readParams(param, "Confidential");

test("a parameter without a kind of input follows from its number", () => {
  const kinds = ([1, 3, 4, 8] as const).map((param_type) => read([{ param_key: "a", param_type }])[0]?.kind);
  expect(kinds).toEqual(["number", "text", "select", "textarea"]);
});

test("a port among the related information is a port", () => {
  const [param] = read([{ param_key: "login_port", input_kind: "text", section: "my_info" }]);
  expect(param?.kind).toBe("port");
});

test("what is not to be shown is not asked for", () => {
  expect(read([{ param_key: "a", is_show: 0 }]).map(({ key }) => key)).toEqual(["confidential_info"]);
});

test("every problem type takes confidential information, once", () => {
  const listed = read([{ param_key: "confidential_info", input_kind: "confidential", section: "confidential" }]);
  expect(paramsOf(listed, "confidential")).toHaveLength(1);
  expect(paramsOf(read([]), "confidential")[0]).toMatchObject({ isProtected: true, lengthMax: 400 });
});

test("a key with dots is one name inside the form", () => {
  expect(read([{ param_key: "vm.id[0]" }])[0]).toMatchObject({ key: "vm.id[0]", name: "vm_id_0_" });
});

test.each([
  ['["Linux, any","Windows"]', ["Linux, any", "Windows"]],
  ["Linux;Windows", ["Linux", "Windows"]],
  ["Linux, Windows,", ["Linux", "Windows"]],
  ["", []],
  [undefined, []],
])("the options of %s are read", (select_item, options) => {
  expect(readOptions(select_item)).toEqual(options);
});
