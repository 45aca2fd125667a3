import { Hono } from "hono";
import { expect, test } from "vitest";
import { OPERATIONS } from "@/lib/contract/operations";
import { describeService } from "../http/openapi";
import { SERVICE_ROUTES } from "../service";
import { serveDocs } from "./docs";

const service = new Hono();
serveDocs(service);

test("the page and everything it names is answered from here, under a strict policy", async () => {
  const page = await service.request("/docs");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  const html = await page.text();
  expect(html).not.toMatch(/<script>|style=|https?:/);
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address);
  expect(named).toHaveLength(4);
  for (const address of named) {
    const file = await service.request(address);
    expect([address, file.status]).toEqual([address, 200]);
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(50);
  }
});

test("no other file of the package is served", async () => {
  for (const name of ["package.json", "index.html", "..%2fpackage.json", "swagger-initializer.js"])
    expect((await service.request(`/docs/${name}`)).status).toBe(404);
});

test("the document has every operation of the contract, and says which need a token", () => {
  const { paths, security } = describeService(SERVICE_ROUTES) as {
    paths: Record<string, Record<string, { operationId: string; tags: string[]; security?: unknown[] }>>;
    security: unknown[];
  };
  const described = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(described.map((one) => one.operationId).sort()).toEqual(Object.keys(OPERATIONS).sort());
  const tags = new Set(described.flatMap((one) => one.tags));
  expect([...tags].filter((tag) => !/^[a-z][a-z-]+$/.test(tag))).toEqual([]);
  expect(described.find((one) => one.operationId === "createCases")?.tags).toEqual(["cases"]);
  expect(security).toEqual([{ token: [] }, { signature: [] }]);
  expect(described.find((one) => one.operationId === "keystoneCreateUserTokenByPassword")?.security).toEqual([]);
});
