/** The documented API as tests need it: its operations by name, and a check of an answer against the schema that the document gives for it. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { OperationName } from "../contract/operations";
import document from "./osm-openapi.json";

type Reference = { $ref?: string };
type Content = Record<string, { schema: object }>;
type Described = { operationId: OperationName; responses: Record<string, Reference & { content?: Content }> };

const paths = document.paths as unknown as Record<string, Record<string, Described>>;

export const DOCUMENTED: Described[] = Object.values(paths).flatMap((methods) => Object.values(methods));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, "api");

const named = (reference: string) => reference.split("/").at(-1) ?? "";

function contentOf(operation: Described, status: number): Content | undefined {
  const response = operation.responses[String(status)];
  if (response === undefined) return undefined;
  const responses = document.components.responses as Record<string, { content?: Content }>;
  return response.$ref === undefined ? (response.content ?? {}) : responses[named(response.$ref)]?.content;
}

/** The kind of answer that is documented; undefined for a status that is not, empty where no fields are named. */
export function documentedType(operation: Described, status: number): string | undefined {
  const content = contentOf(operation, status);
  return content === undefined ? undefined : (Object.keys(content)[0] ?? "");
}

/** What is wrong with a JSON answer; empty when nothing is. */
export function faultsOf(operation: Described, status: number, body: unknown): string[] {
  const schema = contentOf(operation, status)?.["application/json"]?.schema;
  if (schema === undefined) return [];
  const absolute = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const check = ajv.compile(JSON.parse(absolute) as object);
  return check(body)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`);
}

type Schema = Reference & { properties?: Record<string, Schema>; items?: Schema };

const schemas = document.components.schemas as unknown as Record<string, Schema>;

function fieldsIn(schema: Schema, at: string): string[] {
  if (schema.$ref !== undefined) return fieldsIn(schemas[named(schema.$ref)] ?? {}, at);
  if (schema.items !== undefined) return fieldsIn(schema.items, at);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    `${at}${name}`,
    ...fieldsIn(inner, `${at}${name}.`),
  ]);
}

/** Every field that the document names for a success, as `a.b`; lists add no step. */
export function documentedFields(operation: Described, status: number): string[] {
  return fieldsIn((contentOf(operation, status)?.["application/json"]?.schema ?? {}) as Schema, "");
}

export function fieldsOf(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, at));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [`${at}${name}`, ...fieldsOf(inner, `${at}${name}.`)]);
}
