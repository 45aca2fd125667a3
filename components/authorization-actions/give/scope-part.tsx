"use client";
/** What is asked for, by whom and why. Of several items some can be left out: then they are not given. */
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { CheckboxFormField } from "@/components/form/fields/checkbox-form-field";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import { targetName, type Permit } from "../permit";
import type { GrantValues } from "./grant-values";
import { Part } from "./part";

export interface ScopePartProps {
  permit: Permit;
  way: AuthorizationWay;
  details: readonly AuthorizationDetail[];
}

export function ScopePart({ permit, way, details }: ScopePartProps) {
  const t = useTranslations("authorization_actions.give.scope");
  const hasChoice = details.length > 1 && way.secret_length_max > 0;
  return (
    <Part step={1} title={t("title")} lead={t("lead", { name: permit.asked_by_name ?? "" })}>
      <blockquote className="border-s-2 border-line-2 ps-3 whitespace-pre-line">{permit.auth_describe}</blockquote>
      {hasChoice ? <Choices details={details} /> : <Targets details={details} />}
    </Part>
  );
}

function Targets({ details }: Pick<ScopePartProps, "details">) {
  const named = details.filter((detail) => targetName(detail) !== "");
  if (named.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 font-mono text-sm">
      {named.map((detail) => (
        <li key={detail.id} className="break-all">
          {targetName(detail)}
        </li>
      ))}
    </ul>
  );
}

function Choices({ details }: Pick<ScopePartProps, "details">) {
  const t = useTranslations("authorization_actions.give.scope");
  const { formState } = useFormContext<GrantValues>();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-sm text-ink-2">{t("narrow")}</legend>
      {details.map((detail, index) => (
        <CheckboxFormField<GrantValues>
          key={detail.id}
          name={`items.${index}.is_given`}
          label={
            <span className="font-mono text-sm break-all">
              {targetName(detail) || t("item", { number: index + 1 })}
            </span>
          }
          isDisabled={formState.isSubmitting}
        />
      ))}
    </fieldset>
  );
}
