/** Which severities a support plan lets its customers choose, and how soon each is answered first (console.md 11). */
import { catalogue, findSupportPlan } from "./catalogue-data";
import type { CatalogueProblemType, CatalogueProduct, CatalogueSeverity, SupportPlan } from "./catalogue-shape";

/** Open to everybody: the Basic plan has technical tickets as general guidance, without a promised time. */
const WITHOUT_PROMISE = "general-guidance";

export type SeverityChoice = {
  severity: CatalogueSeverity;
  available: boolean;
  /** Absent where the plan promises nothing or does not have the severity. */
  response_minutes?: number;
  /** The lowest plan that has it. */
  plan: SupportPlan;
};

function hasSeverity(plan: SupportPlan, severity_id: string): boolean {
  return severity_id in plan.response_minutes || severity_id === WITHOUT_PROMISE;
}

function lowestPlan(severity_id: string): SupportPlan {
  const found = catalogue.support_plans.find((plan) => hasSeverity(plan, severity_id));
  if (found === undefined) throw new Error(`no support plan has the severity ${severity_id}`);
  return found;
}

/** All severities, the gravest first. An account whose plan is unknown has what everybody has. */
export function severityChoices(support_plan: string): SeverityChoice[] {
  const plan = findSupportPlan(support_plan);
  return catalogue.severities.map((severity) => {
    const minutes = plan?.response_minutes[severity.id];
    return {
      severity,
      available: plan === undefined ? severity.id === WITHOUT_PROMISE : hasSeverity(plan, severity.id),
      plan: lowestPlan(severity.id),
      ...(minutes === undefined ? {} : { response_minutes: minutes }),
    };
  });
}

/** Severities are offered only where support plans count (limits.md 1.5). */
export function offersSeverities(product: CatalogueProduct, problemType: CatalogueProblemType): boolean {
  return product.can_use_support_plan && problemType.can_use_support_plan;
}
