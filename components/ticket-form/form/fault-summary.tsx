"use client";
/** Beside the button: everything that needs another look, each a way to its field, and what the service said of the whole. */
import { useTranslations } from "next-intl";
import { useFormState, type FieldErrors } from "react-hook-form";
import { Notice } from "@/components/ui/feedback/notice";
import { paramsOf, type GuidedParam, type GuidedSection } from "../guided/guided-param";
import type { TicketValues } from "./ticket-values";
import { focusFault } from "./first-fault";

type Fault = { path: string; message: string };

const BEFORE_RELATED = ["description", "region_id", "severity_id"];
const AFTER_ALL = ["remind_mail", "area_code", "remind_mobile", "remind_time", "cc", "agreed"];

/** The paths from the top of the page to its end. */
function pageOrder(params: readonly GuidedParam[]): string[] {
  const pathsOf = (section: GuidedSection) => paramsOf(params, section).map(({ name }) => `answers.${name}`);
  return [
    ...pathsOf("description"),
    ...BEFORE_RELATED,
    ...pathsOf("my_info"),
    ...pathsOf("confidential"),
    ...AFTER_ALL,
  ];
}

/** The faults with their paths, as they stand on the page; a list is one field. */
export function listFaults(errors: FieldErrors<TicketValues>, params: readonly GuidedParam[]): Fault[] {
  const order = pageOrder(params);
  return faultsIn(errors).toSorted((one, other) => order.indexOf(one.path) - order.indexOf(other.path));
}

function faultsIn(errors: FieldErrors<TicketValues>): Fault[] {
  const { root: _, answers = {}, ...others } = errors;
  const given = Object.entries(answers as Record<string, { message?: string } | undefined>);
  const guided = given.map(([name, fault]) => ({ path: `answers.${name}`, message: fault?.message }));
  const rest = Object.entries(others as Record<string, { message?: string } | { message?: string }[] | undefined>);
  const plain = rest.map(([path, fault]) => ({
    path,
    message: Array.isArray(fault) ? firstMessage(fault) : fault?.message,
  }));
  return [...guided, ...plain].flatMap(({ path, message }) => (message ? [{ path, message }] : []));
}

function firstMessage(faults: readonly ({ message?: string } | undefined)[]): string | undefined {
  return faults.find((fault) => fault?.message !== undefined)?.message;
}

/** Within the form only: a page has a meta element named description, too. */
function goTo(path: string): void {
  const named = `form [name="${CSS.escape(path)}"]`;
  focusFault(document, document.querySelector(named) ? named : "[data-fault]");
}

export function FaultSummary({ params }: { params: readonly GuidedParam[] }) {
  const t = useTranslations("ticket_form.errors");
  const { errors, submitCount } = useFormState<TicketValues>();
  const faults = submitCount > 0 ? listFaults(errors, params) : [];
  const refused = errors.root?.["refused"]?.message;
  return (
    <div aria-live="polite" className="flex flex-col gap-2 empty:hidden">
      {refused && <Notice tone="danger">{refused}</Notice>}
      {faults.length > 0 && (
        <Notice tone="danger" title={t("summary", { count: faults.length })}>
          <ul className="mt-1 list-disc ps-4">
            {faults.map(({ path, message }) => (
              <li key={path}>
                <button type="button" onClick={() => goTo(path)} className="text-start underline underline-offset-2">
                  {message}
                </button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
