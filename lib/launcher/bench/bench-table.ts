/** The figures as the tables of the README. Pure. */
import type { Measured } from "./load";

export type Compared = Measured & { bareRate: number };
export type Figures = {
  tickets: number;
  firstReadyMs: number;
  readyMs: number;
  seedMs: number;
  restMb: number;
  loadedMb: number;
  consoleMb: number;
  operations: Compared[];
};

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function rowOf({ name, connections, rate, p50Ms, p95Ms, p99Ms, failed, bareRate }: Compared): string {
  const times = [p50Ms, p95Ms, p99Ms].map((ms) => `${ms.toFixed(1)} ms`);
  const share = bareRate === 0 ? "" : `${Math.round((100 * rate) / bareRate)} %`;
  const cells = [name, connections, `${Math.round(rate)}/s`, ...times, `${Math.round(bareRate)}/s`, share, failed];
  return `| ${cells.join(" | ")} |`;
}

export function tableOf(figures: Figures): string {
  const facts = [
    ["ready after `npm start`, first time (with database and demo seed)", seconds(figures.firstReadyMs)],
    ["ready after `npm start`, built", seconds(figures.readyMs)],
    [`${figures.tickets} tickets seeded in`, seconds(figures.seedMs)],
    ["memory of the service at rest", `${figures.restMb} MB`],
    ["memory of the service after all measurements", `${figures.loadedMb} MB`],
    ["memory of the console at rest", `${figures.consoleMb} MB`],
  ].map(([what, figure]) => `| ${what} | ${figure} |`);
  const head = [
    "| Operation of the service | Connections | Rate | p50 | p95 | p99 | Same SQL, bare handler | Of bare | Failed |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ];
  return ["| What | Measured |", "| --- | --- |", ...facts, "", ...head, ...figures.operations.map(rowOf)].join("\n");
}
