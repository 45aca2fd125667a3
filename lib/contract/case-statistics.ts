/** Numbers for the overview: all of it our own, no operation is documented. A remote service may not have it. */
import { z } from "zod";
import { operation } from "./operation";

/** The reader's zone cuts the weeks; `week_start` is the Monday, `yyyy-MM-dd`. */
export const WeekCount = z.object({ week_start: z.string(), opened: z.int(), finished: z.int() });
export type WeekCount = z.infer<typeof WeekCount>;

/** How long tickets waited for their first answer; those that nobody was promised anything for count in `answered` alone. */
export const FirstAnswer = z.object({
  answered: z.int(),
  median_seconds: z.number().optional(),
  p90_seconds: z.number().optional(),
  /** Tickets whose promise was kept or broken; one that still has time is neither. */
  promised: z.int(),
  kept: z.int(),
});
export type FirstAnswer = z.infer<typeof FirstAnswer>;

export const SeverityAnswer = FirstAnswer.extend({
  severity_id: z.string(),
  severity_name: z.string(),
  /** What the account's plan promises today; absent where it promises nothing. */
  promise_minutes: z.int().optional(),
});
export type SeverityAnswer = z.infer<typeof SeverityAnswer>;

export const ShowCaseStatisticsAnswer = z.object({
  weeks: z.array(WeekCount),
  first_answer: FirstAnswer,
  severities: z.array(SeverityAnswer),
});
export type ShowCaseStatisticsAnswer = z.infer<typeof ShowCaseStatisticsAnswer>;

export const caseStatisticsOperations = {
  showCaseStatistics: operation("GET", "/v2/servicerequest/cases/statistics", {
    summary: "Count opened and finished tickets by week, and measure first answers",
    query: z.object({ weeks: z.int().min(1).max(26).optional() }),
    answer: ShowCaseStatisticsAnswer,
    browser: true,
  }),
};
