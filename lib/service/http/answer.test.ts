import pino from "pino";
import { expect, test } from "vitest";
import { ApiError } from "@/lib/errors/api-error";
import { answerError } from "./answer";

const told = (path: string) => ({ requestId: "r-1", path, log: pino({ level: "silent" }) });

test("a business error comes with 200 in the ticket API and never in IAM, whose clients look at the status alone", async () => {
  const refused = new ApiError("OSM.01010002");
  expect(answerError(refused, told("/v2/servicerequest/cases")).status).toBe(200);
  const answer = answerError(refused, told("/v3/users"));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: 400 } });
});
