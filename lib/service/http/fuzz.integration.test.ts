import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { Operation } from "@/lib/contract/operation";
import { OPERATIONS, type OperationName } from "@/lib/contract/operations";
import { aService, type Person, type TestService } from "@/lib/testing/service-for-tests";
import { aTicket } from "@/lib/testing/ticket-for-tests";
import { SERVICE_ROUTES } from "../service";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1500);

const MB = 1024 * 1024;
const HEAP_MAX_MB = 400;

let service: TestService;
let bob: Person;
let sam: Person;
const stranger: string[] = [];
const ids: string[] = [];

beforeAll(async () => {
  service = await aService();
  bob = (await service.anAccount()).owner;
  sam = await service.anEngineer();
  for (let number = 0; number < 3; number += 1) ids.push(await aTicket(bob));
  const other = await service.anAccount();
  const secret = "the words of another company";
  ids.push(await aTicket(other.owner, { simple_description: secret }), other.domain_id, other.owner.user_id);
  stranger.push(secret, other.name);
});
afterAll(() => service.close());

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "null",
    "../../etc/passwd",
    "%00",
    "\u0000",
    "'; drop table tickets; --",
    "x".repeat(5000),
    "工单",
    "\ud800",
    "1e309",
    "true",
    "0001-01-01 00:00:00",
    "9999-12-31T23:59:59-14:00",
    "0000-01-01T00:00:00Z",
  ),
  fc.nat({ max: 5 }).map((index) => ids[index] ?? "TS-1"),
);
const oddValue = fc.oneof(
  oddText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that mostly have the right shape, so that requests come past the first check. */
function valueFor(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(valueFor(schema.unwrap() as z.ZodType), { nil: undefined });
  if (schema instanceof z.ZodObject) return objectFor(schema);
  if (schema instanceof z.ZodArray) return fc.array(valueFor(schema.element as z.ZodType), { maxLength: 4 });
  if (schema instanceof z.ZodNumber) return fc.oneof(fc.integer({ min: -2, max: 120 }), fc.integer());
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  return schema instanceof z.ZodString ? oddText : oddValue;
}

function objectFor(schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(
    ([key, field]) =>
      [key, fc.oneof({ weight: 6, arbitrary: valueFor(field) }, { weight: 1, arbitrary: oddValue })] as const,
  );
  return fc.record(Object.fromEntries(fields));
}

function inAddress(value: unknown): string {
  return encodeURIComponent((typeof value === "object" ? JSON.stringify(value) : String(value)).toWellFormed());
}

function addressOf(operation: Operation, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => inAddress(params[name] ?? "x") || "x");
  const search = Object.entries(query).filter(([, value]) => value !== undefined);
  return `${path}?${search.map(([name, value]) => `${name}=${inAddress(value)}`).join("&")}`;
}

const nothing = z.object({});

const request = fc.constantFrom(...(Object.keys(SERVICE_ROUTES) as OperationName[])).chain((name) => {
  const operation: Operation = OPERATIONS[name];
  const parts = {
    params: objectFor(operation.params ?? nothing),
    query: objectFor(operation.query ?? nothing),
    body: fc.oneof({ weight: 8, arbitrary: objectFor(operation.body ?? nothing) }, { weight: 1, arbitrary: oddValue }),
  };
  return fc.record({ name: fc.constant(name), isEngineer: fc.boolean(), ...parts });
});

test(
  "no request made from the contract, right or odd, is answered with a 5xx or another account's words",
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ name, isEngineer, params, query, body }) => {
        const operation: Operation = OPERATIONS[name];
        const hasBody = operation.body !== undefined;
        const by = isEngineer ? sam : bob;
        const answer = await by.fetch(operation.method, addressOf(operation, params, query), hasBody ? { body } : {});
        const text = await answer.text();
        expect(answer.status, `${name}: ${text.slice(0, 300)}`).toBeLessThan(500);
        if (!isEngineer) for (const words of stranger) expect(text).not.toContain(words);
      }),
      { numRuns: RUNS },
    );
    if (RUNS < 10_000) return;
    globalThis.gc?.();
    expect(process.memoryUsage().heapUsed / MB).toBeLessThan(HEAP_MAX_MB);
  },
);
