import { describe, expect, test } from "vitest";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import type { Operation } from "@/lib/contract/operation";
import spec from "@/lib/testing/osm-openapi.json";
import type { Routes } from "./call";
import { describeService } from "./openapi";

type Schema = {
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};
type Parameter = { $ref?: string; name: string; in: string; required?: boolean; schema: Schema };
type Described = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};

const schemas = spec.components.schemas as Record<string, Schema>;
const everything = Object.fromEntries(
  Object.keys(OPERATIONS).map((name) => [name, async () => ({})]),
) as unknown as Routes;
const ours = describeService(everything) as unknown as { paths: Record<string, Record<string, Described>> };

function resolved(schema: Schema | undefined): Schema {
  return schema?.$ref === undefined ? (schema ?? {}) : resolved(schemas[schema.$ref.split("/").at(-1) ?? ""]);
}

const HEADERS_OF_ALL = ["x-site", "x-language", "x-time-zone"];

function parametersOf(operation: Described): Map<string, Parameter> {
  const named = (operation.parameters ?? []).filter((one) => one.$ref === undefined);
  return new Map(
    named
      .map((one) => [`${one.in} ${one.in === "header" ? one.name.toLowerCase() : one.name}`, one] as const)
      .filter(([name]) => !HEADERS_OF_ALL.includes(name.slice(7))),
  );
}

const bodyOf = (operation: Described) => resolved(Object.values(operation.requestBody?.content ?? {})[0]?.schema);

function answerOf(operation: Described): Schema {
  const [, success] = Object.entries(operation.responses).find(([status]) => status.startsWith("2")) ?? [];
  return resolved(success?.content?.["application/json"]?.schema);
}

const documented = Object.entries(spec.paths as unknown as Record<string, Record<string, Described>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: operation.operationId, path, method, operation })),
);

test("the contract has every documented operation, under its path and method", () => {
  const missing = documented.filter(({ name, path, method }) => {
    const own: Operation | undefined = OPERATIONS[name as OperationName];
    return own?.path !== path || own.method.toLowerCase() !== method;
  });
  expect(missing).toEqual([]);
});

describe.each(documented)("$name", ({ path, method, operation }) => {
  const own = ours.paths[path]?.[method] as Described;

  test("takes every documented parameter, with the same limits, and demands no more of them", () => {
    const mine = parametersOf(own);
    for (const [name, parameter] of parametersOf(operation)) {
      const found = mine.get(name);
      expect(found, name).toBeDefined();
      expect(Boolean(found?.required) && !parameter.required, `${name} is demanded`).toBe(false);
      for (const limit of ["maxLength", "minimum", "maximum"] as const)
        if (parameter.schema[limit] !== undefined && found?.schema[limit] !== undefined)
          expect(found.schema[limit], `${name} ${limit}`).toBe(parameter.schema[limit]);
    }
  });

  test("takes every documented field of the body, and demands no more of them", () => {
    const [mine, theirs] = [bodyOf(own), bodyOf(operation)];
    for (const name of Object.keys(theirs.properties ?? {}))
      expect(Object.keys(mine.properties ?? {}), name).toContain(name);
    for (const name of mine.required ?? []) expect(theirs.required ?? [], `${name} is demanded`).toContain(name);
  });

  test("may answer every documented field", () => {
    const [mine, theirs] = [answerOf(own), answerOf(operation)];
    for (const name of Object.keys(theirs.properties ?? {}))
      expect(Object.keys(mine.properties ?? {}), name).toContain(name);
  });
});
