import { expect, test } from "vitest";
import { z } from "zod";
import document from "../testing/osm-openapi.json";
import type { Operation } from "./operation";
import { OPERATIONS } from "./operations";
import { DECISIVE, LEFT_OUT } from "./own-fields";

type Schema = { $ref?: string; items?: Schema; properties?: Record<string, Schema> };
type Described = {
  operationId: string;
  parameters?: { in?: string; name?: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
};

const schemas = document.components.schemas as unknown as Record<string, Schema>;
const described = Object.values(document.paths as unknown as Record<string, Record<string, Described>>).flatMap((one) =>
  Object.values(one),
);

function resolved(schema: Schema): Schema {
  if (schema.$ref !== undefined) return resolved(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  return schema.items === undefined ? schema : resolved(schema.items);
}

function shapeOf(given: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  if (given instanceof z.ZodOptional) return shapeOf(given.unwrap() as z.ZodType);
  if (given instanceof z.ZodArray) return shapeOf(given.element as z.ZodType);
  return given instanceof z.ZodObject ? (given.shape as Record<string, z.ZodType>) : undefined;
}

function undocumented(given: z.ZodType | undefined, schema: Schema, at = ""): string[] {
  const documented = resolved(schema).properties;
  return Object.entries(shapeOf(given) ?? {}).flatMap(([name, field]) => {
    const known = documented?.[name];
    return known === undefined ? [`${at}${name}`] : undocumented(field, known, `${at}${name}.`);
  });
}

function ownFieldsOf({ operationId, parameters = [], requestBody }: Described): string[] {
  const { query, body }: Operation = OPERATIONS[operationId as keyof typeof OPERATIONS];
  const named = new Set(parameters.filter((one) => one.in === "query").map((one) => one.name));
  const asked = Object.keys(query?.shape ?? {}).filter((name) => !named.has(name));
  const [content] = Object.values(requestBody?.content ?? {});
  return [...asked, ...(content === undefined ? [] : undocumented(body, content.schema))];
}

test("every field that a browser may send and no document has is told as our own", () => {
  const found = described
    .filter(({ operationId }) => (OPERATIONS[operationId as keyof typeof OPERATIONS] as Operation).browser === true)
    .map((one) => [one.operationId, ownFieldsOf(one).toSorted()] as const)
    .filter(([, fields]) => fields.length > 0);
  const told = [...new Set([...Object.keys(LEFT_OUT), ...Object.keys(DECISIVE)])].map((name) => {
    const fields = [LEFT_OUT, DECISIVE].flatMap((one) => one[name as keyof typeof OPERATIONS] ?? []);
    return [name, fields.toSorted()] as const;
  });
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(told));
});
