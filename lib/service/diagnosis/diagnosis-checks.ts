/** The checks themselves: what the network says of a host, from here. Each outcome is told as soon as it is known; the first one told counts. */
import type { Outgoing } from "../outgoing/outgoing";
import { KINDS, LEVEL, type CheckId, type Finding, type FindingWord } from "./diagnosis";
import { attempt, attemptOften, hasAnswered, type Attempt } from "./diagnosis-attempt";
import type { Target } from "./diagnosis-target";

type Plan = { type: number; target: Target };
type Tell = (finding: Finding) => Promise<void>;

/** `unavailable` when nothing of it can be checked from here. */
export type Verdict = "done" | "unavailable";

/** Where servers mostly listen, for those who name no port. */
const USUAL_PORTS = [22, 443, 80, 3389];
const PORT_OF_KIND: Partial<Record<number, number>> = { [KINDS.rds]: 3306, [KINDS.remoteLogin]: 22 };
const RDP_PORT = 3389;
const SLOW_MS = 300;
const TRIES = 5;

function found(check_id: CheckId, finding: FindingWord, measured?: string): Finding {
  const problem_level = finding === "fine" ? LEVEL.normal : LEVEL.abnormal;
  return { check_id, problem_level, finding, ...(measured === undefined ? {} : { measured }) };
}

function notRun(check_id: CheckId, finding: FindingWord): Finding {
  return { check_id, problem_level: LEVEL.notRun, finding };
}

function portFinding({ outcome }: Attempt): Finding {
  return found("port", outcome === "open" ? "fine" : outcome === "closed" ? "closed" : "silent");
}

function timeFinding(answered: Attempt[]): Finding {
  const times = answered.map(({ ms }) => ms).sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  if (median === undefined) return notRun("time", "skipped");
  return found("time", median > SLOW_MS ? "slow" : "fine", `${median} ms`);
}

async function checkNetwork(outgoing: Outgoing, address: string, port: number, tell: Tell): Promise<void> {
  const tries = await attemptOften(outgoing, address, port, TRIES);
  const through = tries.filter(hasAnswered);
  await tell(found("loss", through.length === tries.length ? "fine" : "lossy", `${through.length}/${tries.length}`));
  await tell(timeFinding(through));
}

async function checkAddress(outgoing: Outgoing, { type, target }: Plan, address: string, tell: Tell): Promise<void> {
  const named = target.port ?? PORT_OF_KIND[type];
  const ports = named === undefined ? USUAL_PORTS : [named];
  const listens = type === KINDS.remoteLogin && named !== RDP_PORT;
  const attempts = await Promise.all(ports.map((port) => attempt(outgoing, address, port, listens)));
  const answeredPort = ports[attempts.findIndex(hasAnswered)];
  await tell(found("host", answeredPort === undefined ? "no_answer" : "fine"));
  const [only] = named === undefined ? [] : attempts;
  if (only !== undefined) await tell(portFinding(only));
  if (listens && only?.outcome === "open")
    await tell(found("greeting", only.greeting?.startsWith("SSH-") === true ? "fine" : "no_greeting"));
  if (type !== KINDS.network) await tell(timeFinding(attempts.filter(hasAnswered)));
  else if (answeredPort !== undefined) await checkNetwork(outgoing, address, answeredPort, tell);
}

/** A database is known here by nothing but its id, so of it only an address that came along can be checked. */
export async function runChecks(outgoing: Outgoing, plan: Plan, tell: Tell): Promise<Verdict> {
  const { eip } = plan.target;
  if (plan.type === KINDS.rds) await tell(notRun("instance", "unsupported"));
  if (eip === undefined) return "unavailable";
  const resolved = await outgoing.resolve(eip);
  if (resolved.outcome === "forbidden") {
    await tell(notRun("name", "forbidden"));
    return "unavailable";
  }
  await tell(found("name", resolved.outcome === "address" ? "fine" : "unknown_name"));
  if (resolved.outcome === "address") await checkAddress(outgoing, plan, resolved.address, tell);
  return "done";
}
