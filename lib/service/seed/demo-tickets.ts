/** Plays the stories of the demonstration in the order of their times, so that numbers, logs and the audit trail rise as in a lived-in system. */
import { CreateTicket, TICKET_SOURCE_ID } from "@/lib/contract/tickets";
import { TIME_ZONE_DEFAULT } from "@/lib/contract/languages";
import { expireAuthorizations } from "../authorizations/authorization-erase";
import { CONFIDENTIAL_KEY } from "../catalogue/catalogue";
import type { Call, ServiceParts } from "../http/call";
import { newId } from "../iam/directory";
import { markRead } from "../messages/message-store";
import { createTicket } from "../tickets/ticket-create";
import { seedAgencies } from "./demo-agencies";
import type { DemoPeople } from "./demo-accounts";
import { attachDemoLabels, seedLabels } from "./demo-labels";
import { isEngineerStep, playStep } from "./play-step";
import { STORIES } from "./stories/stories";
import type { Customer, Engineer, Step, Story } from "./stories/story";
import { forgetAllNotices } from "../notifications/queue/queue-notices";
import { spanMs, timesOf } from "./story-clock";

/** Labels and agencies. */
const SET_UP_AGO = "75d";

/** Addresses that are reserved for documentation. */
const SOURCE_IPS: Record<Customer | Engineer, string> = {
  alice: "203.0.113.10",
  bob: "203.0.113.11",
  carol: "203.0.113.12",
  dave: "203.0.113.13",
  erin: "198.51.100.20",
  sam: "192.0.2.31",
  uma: "192.0.2.32",
};

type CallOf = (who: Customer | Engineer, at: Date, language?: Story["language"]) => Call;

function callsOf(parts: ServiceParts, people: DemoPeople): CallOf {
  return (who, at, language = "en") => {
    const caller = people.get(who);
    if (caller === undefined) throw new Error(`The demonstration has nobody called ${who}.`);
    return {
      ...parts,
      caller,
      at,
      language: language === "en" ? "en-us" : "zh-cn",
      timeZone: TIME_ZONE_DEFAULT,
      requestId: newId(),
      sourceIp: SOURCE_IPS[who],
      request: new Request("http://localhost/"),
      answerHeaders: new Headers(),
    };
  };
}

/** Date-time answers are whole minutes, as the form gives them. */
function answersOf({ answers, times, confidential }: Story, opened: Date): Record<string, string | undefined> {
  const moments = Object.entries(times ?? {}).map(([key, before]) => {
    const minute = new Date(opened.getTime() - spanMs(before)).setUTCSeconds(0, 0);
    return [key, new Date(minute).toISOString()];
  });
  return { ...answers, ...Object.fromEntries(moments), [CONFIDENTIAL_KEY]: confidential };
}

/** The body a form would send. */
export function ticketOf(story: Story, opened: Date): CreateTicket {
  const { problem, region, severity, description, contact = {} } = story;
  return CreateTicket.parse({
    business_type_id: problem,
    region_id: region,
    severity_id: severity,
    simple_description: description,
    source_id: TICKET_SOURCE_ID,
    remind_mail: contact.mail,
    remind_mobile: contact.mobile,
    area_code: contact.mobile === undefined ? undefined : "86",
    remind_time: contact.time,
    extends_map: answersOf(story, opened),
    extension_map: { remindCCEmail: contact.cc },
  });
}

/** `isLastOwn` marks the last step of the submitter's company. */
type Moment = { at: Date; story: Story; step: Step | undefined; isLastOwn: boolean };

function momentsOf(story: Story, now: Date, seed: number): Moment[] {
  const { opened, steps } = timesOf(story, now, seed);
  const lastOwn = story.events.findLastIndex((step) => !isEngineerStep(step));
  const opening = { at: opened, story, step: undefined, isLastOwn: false };
  const later = story.events.map((step, index) => ({
    at: steps[index] ?? opened,
    story,
    step,
    isLastOwn: index === lastOwn,
  }));
  return [opening, ...later];
}

/** With its last step a company has seen the conversation, colleagues included: only what engineers write after it is unread. */
async function readByAll(call: Call, people: DemoPeople, incident_id: string): Promise<void> {
  const { domain_id } = call.caller;
  for (const reader of people.values())
    if (reader.domain_id === domain_id) await markRead(call.db, { domain_id, incident_id }, reader.user_id);
}

export async function seedTickets(parts: ServiceParts, people: DemoPeople): Promise<void> {
  const now = parts.now();
  const callOf = callsOf(parts, people);
  const labels = await seedLabels(callOf("alice", new Date(now.getTime() - spanMs(SET_UP_AGO))));
  await seedAgencies(parts, people, new Date(now.getTime() - spanMs(SET_UP_AGO)));
  const moments = STORIES.flatMap((story, index) => momentsOf(story, now, index));
  const numbers = new Map<Story, string>();
  for (const { at, story, step, isLastOwn } of moments.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    const call = callOf(step?.who ?? story.by, at, story.language);
    if (step === undefined) {
      const incident_id = await createTicket(call, ticketOf(story, at));
      numbers.set(story, incident_id);
      await attachDemoLabels(call, incident_id, labels, story.labels);
    } else {
      const incident_id = numbers.get(story) ?? "";
      await playStep(call, incident_id, step, story.by);
      if (isLastOwn) await readByAll(call, people, incident_id);
    }
  }
  await expireAuthorizations(parts.db, now);
  await forgetAllNotices(parts.db);
}
