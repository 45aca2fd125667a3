/** The OpenAPI document of what is mounted, made from the contract alone; protected fields carry `x-sensitive`. */
import { z } from "zod";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import type { Routes } from "./call";

type Json = Record<string, unknown>;

/** Files inside a form have no JSON schema of their own; OpenAPI writes them as binary text. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "custom") Object.assign(jsonSchema, { type: "string", format: "binary" });
      delete jsonSchema.$schema;
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return made as Json;
}

function parametersOf(fields: z.ZodObject | undefined, where: "path" | "query" | "header"): Json[] {
  if (fields === undefined) return [];
  return Object.entries(fields.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === "path" || !field.safeParse(undefined).success,
    schema: schemaOf(field, "input"),
  }));
}

function bodyOf(operation: Operation): Json {
  const fields = operation.body ?? operation.form;
  if (fields === undefined) return {};
  const mediaType = operation.form === undefined ? "application/json" : "multipart/form-data";
  return { requestBody: { required: true, content: { [mediaType]: { schema: schemaOf(fields, "input") } } } };
}

function answerOf(operation: Operation): Json {
  const failure = { description: "An error." };
  if (operation.empty === true) return { "204": { description: "Success, without a body." }, default: failure };
  const content =
    operation.file === true
      ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
      : { "application/json": { schema: schemaOf(operation.answer ?? z.object({}), "output") } };
  return {
    [operation.created === true ? "201" : "200"]: { description: "Success.", content },
    default: failure,
  };
}

/** What operations are shown together with: their resource in version 2, else their interface. */
function tagOf(path: string): string {
  const [, version = "", , resource = ""] = path.split("/");
  if (version === "v2") return resource;
  if (version.startsWith("v3")) return "iam";
  return /^v\d/.test(version) ? "historical" : version;
}

function describe(name: string, operation: Operation): Json {
  return {
    operationId: name,
    tags: [tagOf(operation.path)],
    summary: operation.summary,
    ...(operation.open === true ? { security: [] } : {}),
    parameters: [
      ...parametersOf(operation.params, "path"),
      ...parametersOf(operation.query, "query"),
      ...parametersOf(operation.headers, "header"),
    ],
    ...bodyOf(operation),
    responses: answerOf(operation),
  };
}

export function describeService(routes: Routes): Json {
  const paths: Record<string, Json> = {};
  for (const [name, operation] of Object.entries(OPERATIONS) as [OperationName, Operation][]) {
    if (routes[name] === undefined) continue;
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(name, operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Service Tickets",
      version: "2.0.0",
      description: "The ticket API of this service, made from its contract.",
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { signature: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "apiKey", in: "header", name: "X-Auth-Token" },
        signature: { type: "apiKey", in: "header", name: "Authorization", description: "SDK-HMAC-SHA256" },
      },
    },
  };
}
