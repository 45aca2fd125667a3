import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue, requireProblemType } from "./catalogue-data";
import { checkExtends } from "./check-extends";
import { guidedFields, type GuidedField } from "./guided-field";

const AT = new Date("2026-03-01T08:00:00Z");

const COMPLETE = {
  symptom: "The login window stays black",
  login_method: "VNC on the console",
  occurred_at: "2026-02-28 09:30",
  os: "Linux",
  instance_id: "5f3c2b1a-0000-4c1e-9f00-0123456789ab",
};

function fieldNamed(label: string): GuidedField {
  const found = guidedFields(requireProblemType("ecs-login")).find((field) => field.label.en === label);
  if (found === undefined) throw new Error(label);
  return found;
}

const keyOf = (label: string) => fieldNamed(label).key;

const complete = (): Record<string, unknown> => ({
  [keyOf("Symptom")]: COMPLETE.symptom,
  [keyOf("Login method")]: COMPLETE.login_method,
  [keyOf("Start time")]: COMPLETE.occurred_at,
  [keyOf("Operating system")]: COMPLETE.os,
  [keyOf("ECS ID")]: COMPLETE.instance_id,
});

const check = (extra: Record<string, unknown>) => checkExtends("ecs-login", { ...complete(), ...extra }, AT);

const refusal = (field: string) =>
  expect.objectContaining({ code: "OSM.01010001", options: expect.objectContaining({ field }) as unknown });

describe("what a ticket must answer", () => {
  test("a ticket without an extends_map answers nothing and is not asked", () => {
    expect(checkExtends("ecs-login", undefined, AT)).toEqual([]);
    expect(checkExtends("ecs-login", {}, AT)).toEqual([]);
  });

  test("a complete form is kept with its marks of protection", () => {
    const answers = check({ [keyOf("Client public IP")]: "198.51.100.20" });
    expect(answers).toContainEqual({ key: keyOf("Symptom"), value: COMPLETE.symptom, is_sensitive: false });
    expect(answers).toContainEqual({ key: keyOf("Client public IP"), value: "198.51.100.20", is_sensitive: true });
    expect(answers).toHaveLength(6);
  });

  test("a required answer that is missing is named", () => {
    expect(() => check({ [keyOf("Symptom")]: "  " })).toThrow(refusal(`extends_map.${keyOf("Symptom")}`));
  });

  test("the related information alone does not demand the description's answers", () => {
    const only = { [keyOf("ECS ID")]: COMPLETE.instance_id };
    expect(checkExtends("ecs-login", only, AT)).toHaveLength(1);
  });

  test("the related information demands its own required answers", () => {
    const only = { [keyOf("EIP")]: "203.0.113.10" };
    expect(() => checkExtends("ecs-login", only, AT)).toThrow(refusal(`extends_map.${keyOf("ECS ID")}`));
  });

  test("confidential information alone demands nothing else", () => {
    expect(checkExtends("ecs-login", { confidential_info: "card 1" }, AT)).toEqual([
      { key: "confidential_info", value: "card 1", is_sensitive: true },
    ]);
  });

  test("an unknown problem type has its own code", () => {
    expect(() => checkExtends("no-such-type", {}, AT)).toThrow(expect.objectContaining({ code: "OSM.01010028" }));
  });
});

describe("what an answer must look like", () => {
  test("keys that nobody asked for are dropped, those of every object, too", () => {
    const answers = check({ unknown: "x", constructor: "y", __proto__: "z" });
    expect(answers.map((answer) => answer.key)).not.toContain("unknown");
    expect(answers).toHaveLength(5);
  });

  test("a number counts as its text", () => {
    expect(check({ [keyOf("Remote login port")]: 3389 })).toContainEqual({
      key: keyOf("Remote login port"),
      value: "3389",
      is_sensitive: false,
    });
  });

  test.each([
    ["Remote login port", "70000"],
    ["Remote login port", "22 or so"],
    ["EIP", "203.0.113"],
    ["EIP", "999.1.1.1"],
    ["ECS ID", "../etc/passwd"],
    ["ECS ID", "id with spaces"],
    ["Operating system", "BeOS"],
    ["Start time", "yesterday"],
    ["Start time", "2026-02-30 10:00"],
    ["Start time", "2026-03-02 10:00"],
    ["Start time", "2026-03-01T08:01:00Z"],
    ["Symptom", "x".repeat(401)],
    ["Symptom", { nested: true }],
    ["Symptom", ["list"]],
    ["Remote login port", "22\n23"],
  ])("%s does not take %j", (label, value) => {
    expect(() => check({ [keyOf(label)]: value })).toThrow(refusal(`extends_map.${keyOf(label)}`));
  });

  test.each([
    ["EIP", "2001:db8::1"],
    ["Operating system", "其他"],
    ["Start time", "2026-03-01T10:00"],
    ["Start time", "2026-03-01T16:00:00+08:00"],
    ["Start time", "2026-03-01 08:00:00"],
    ["Symptom", "line one\nline two"],
    ["Symptom", "x".repeat(400)],
  ])("%s takes %j", (label, value) => {
    expect(check({ [keyOf(label)]: value })).toContainEqual(expect.objectContaining({ key: keyOf(label), value }));
  });

  test("confidential information has 400 characters at most", () => {
    expect(check({ confidential_info: "x".repeat(400) })).toHaveLength(6);
    expect(() => check({ confidential_info: "x".repeat(401) })).toThrow(refusal("extends_map.confidential_info"));
  });
});

test("every option of every template fits its own field, in both languages", () => {
  for (const problemType of catalogue.problem_types)
    for (const field of guidedFields(problemType))
      for (const option of field.options)
        for (const text of [option.label.en, option.label.zh])
          expect(text.length, `${problemType.id} ${field.key}`).toBeLessThanOrEqual(field.length);
});

test("whatever is sent, only known keys with short texts are kept, and what was kept is accepted again unchanged", () => {
  const problemTypes = catalogue.problem_types.map((one) => one.id);
  const anyMap = fc.constantFrom(...problemTypes).chain((id) => {
    const keys = guidedFields(requireProblemType(id)).map((field) => field.key);
    return fc.tuple(fc.constant(id), fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), fc.anything()));
  });
  fc.assert(
    fc.property(anyMap, ([id, map]) => {
      const fields = new Map(guidedFields(requireProblemType(id)).map((field) => [field.key, field]));
      try {
        const kept = checkExtends(id, map, AT);
        for (const { key, value } of kept) expect(value.length).toBeLessThanOrEqual(fields.get(key)?.length ?? 0);
        const again = Object.fromEntries(kept.map(({ key, value }) => [key, value]));
        expect(checkExtends(id, again, AT)).toEqual(kept);
      } catch (error) {
        expect(error).toMatchObject({ code: "OSM.01010001" });
      }
    }),
  );
});
