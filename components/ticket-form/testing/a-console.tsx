/** A console for the tests of the form: answers the browser's questions from memory and remembers what was sent. */
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { ToastRegion } from "@/components/ui/feedback/toast-region";

export type Sent = { method: string; path: string; body: unknown; key: string | null };

const param = (param_key: string, param_name: string, input_kind: string, more: object = {}) => ({
  param_key,
  param_name,
  input_kind,
  section: "description",
  required: 0,
  ...more,
});

const EXTENDS_PARAMS = [
  param("symptom", "Symptom", "textarea", { required: 1, length: 400 }),
  param("login_method", "Login method", "select", { required: 1, select_item: '["SSH","RDP"]' }),
  param("occurred_at", "Start time", "date-time", { required: 1 }),
  param("flavor", "Flavor", "text", { length: 8 }),
  param("source_ip", "Client public IP", "ip", { is_sensitive: 1 }),
  param("ecs_id", "ECS ID", "resource-id", { section: "my_info" }),
  param("login_port", "Remote login port", "text", { section: "my_info" }),
];

const severity = (severity_id: string, severity_name: string, more: object) => ({
  severity_id,
  severity_name,
  ...more,
});

const ANSWERS: Record<string, unknown> = {
  "config/extends-map": { extends_params: EXTENDS_PARAMS },
  "config/templates": { incident_template_list: [{ incident_template_content: "- Symptom: " }] },
  "config/severities": {
    show: true,
    severity_list: [
      severity("core", "Core system unavailable", { available: false, plan_name: "Enterprise" }),
      severity("guidance", "General guidance", { available: true, response_minutes: 1440 }),
    ],
  },
  "config/regions": {
    data_center_list: [
      { region_id: "cn-north-4", region_name: "CN North-Beijing4" },
      { region_id: "ap-southeast-1", region_name: "CN-Hong Kong" },
    ],
  },
  "config/articles": { articles: [{ article_id: "ssh", title: "Checks before an SSH login", body: "Port 22" }] },
  "config/area-codes": { area_code_list: [{ area_code: "0086", area_name: "China" }] },
  "agreements/published-agreement": {
    case_agreement: { id: "1", agreement_name: "Ticket Service Protocol", content: "Text" },
  },
  "agreements/signed-latest": { is_signed_latest: false },
  "accessorys/limits": { accessory_limit: { limit_count: "5", limit_size: "4", limit_file_type: "png,txt" } },
  quotas: { total: -1, un_used: -1 },
  cases: { incident_id: "TS-104233" },
};

const PREFIX = "/api/osm/v2/servicerequest/";

/** `answers` replaces answers by the end of their address; a function gives one anew each time. */
export function aConsole(answers: Record<string, unknown> = {}) {
  const sent: Sent[] = [];
  const drafts = new Map<string, { content: unknown; revision: number }>();

  function draftAnswer(method: string, path: string, body: unknown): unknown {
    if (method === "DELETE") return (drafts.delete(path), {});
    if (method === "GET") return drafts.get(path) ?? { content: null, revision: 0 };
    const { content, revision } = body as { content: unknown; revision: number };
    drafts.set(path, { content, revision: revision + 1 });
    return { revision: revision + 1, updated_at: "2026-11-21T12:00:00.000Z" };
  }

  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const path = decodeURIComponent(address.split("?")[0] ?? "");
    const method = init.method ?? "GET";
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    if (method !== "GET") sent.push({ method, path, body, key: new Headers(init.headers).get("idempotency-key") });
    const name = path.slice(PREFIX.length);
    const known = name in answers ? answers[name] : (ANSWERS[name] ?? {});
    const answer = path.startsWith("/api/drafts/") ? draftAnswer(method, path, body) : known;
    return Response.json(typeof answer === "function" ? await answer() : answer);
  });

  return { drafts, sent, created: () => sent.filter(({ path }) => path === `${PREFIX}cases`) };
}

export function Signed({ children, client }: { children: ReactNode; client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <ToastRegion>{children}</ToastRegion>
    </QueryClientProvider>
  );
}
