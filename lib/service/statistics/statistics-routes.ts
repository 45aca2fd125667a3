/** Numbers for the overview, over the tickets that the caller may see. */
import type { FirstAnswer, SeverityAnswer } from "@/lib/contract/case-statistics";
import { ApiError } from "@/lib/errors/api-error";
import { parseTimeZone } from "@/lib/format/time-zone";
import { nameOf } from "../catalogue/catalogue";
import { severityChoices } from "../catalogue/severity-choice";
import { routes, type Call } from "../http/call";
import { visibleTo } from "../tickets/ticket-access";
import { tickets } from "../tickets/ticket-tables";
import { countByWeek, measureFirstAnswers, type MeasuredAnswers } from "./statistics-store";
import { lastWeeks, type Week } from "./weeks";

const WEEKS_DEFAULT = 12;
/** What a ticket without a severity counts as. */
const SEVERITY_DEFAULT = "general-guidance";
const NONE: MeasuredAnswers = {
  severity_id: null,
  answered: 0,
  median_seconds: null,
  p90_seconds: null,
  promised: 0,
  kept: 0,
};

function weeksOf({ at, timeZone }: Call, count: number): Week[] {
  const zone = parseTimeZone(timeZone);
  if (zone === undefined)
    throw new ApiError("OSM.0001", { field: "X-Time-Zone", reason: "is not a time zone such as GMT+8" });
  return lastWeeks(at, zone, count);
}

function viewAnswers({ answered, median_seconds, p90_seconds, promised, kept }: MeasuredAnswers): FirstAnswer {
  return {
    answered,
    promised,
    kept,
    ...(median_seconds === null ? {} : { median_seconds }),
    ...(p90_seconds === null ? {} : { p90_seconds }),
  };
}

/** The gravest first; severities that no ticket of the time had are left out. */
function viewSeverities({ caller, language }: Call, measured: readonly MeasuredAnswers[]): SeverityAnswer[] {
  return severityChoices(caller.support_plan).flatMap(({ severity, response_minutes }) => {
    const found = measured.find((one) => one.severity_id === severity.id);
    if (found === undefined) return [];
    const promise = response_minutes === undefined ? {} : { promise_minutes: response_minutes };
    const named = { severity_id: severity.id, severity_name: nameOf(severity.name, language) };
    return [{ ...viewAnswers(found), ...named, ...promise }];
  });
}

export const statisticsRoutes = routes({
  showCaseStatistics: async (call, { query }) => {
    const weeks = weeksOf(call, query.weeks ?? WEEKS_DEFAULT);
    const starts = weeks.map((week) => week.starts);
    const [from = call.at] = starts;
    const visible = visibleTo(call.caller);
    const [opened, finished, measured] = await Promise.all([
      countByWeek(call.db, visible, tickets.create_time, starts),
      countByWeek(call.db, visible, tickets.resolve_time, starts),
      measureFirstAnswers(call.db, visible, { from, now: call.at, severity_default: SEVERITY_DEFAULT }),
    ]);
    return {
      weeks: weeks.map(({ week_start }, index) => ({
        week_start,
        opened: opened[index] ?? 0,
        finished: finished[index] ?? 0,
      })),
      first_answer: viewAnswers(measured.find((one) => one.severity_id === null) ?? NONE),
      severities: viewSeverities(call, measured),
    };
  },
});
