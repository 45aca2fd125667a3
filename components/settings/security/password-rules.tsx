"use client";
/** The rule for passwords, told before it is broken; each part is ticked as soon as it holds. */
import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  brokenPasswordRules,
  PASSWORD_KINDS_MIN,
  PASSWORD_LENGTH_MAX,
  PASSWORD_LENGTH_MIN,
  PASSWORD_RULES,
} from "@/lib/contract/password-rule";

export function PasswordRules({ password, name }: { password: string; name: string }) {
  const t = useTranslations("settings.password_rule");
  const broken = brokenPasswordRules(password, name);
  const numbers = { min: PASSWORD_LENGTH_MIN, max: PASSWORD_LENGTH_MAX, kinds: PASSWORD_KINDS_MIN };
  return (
    <ul className="flex flex-col gap-0.5">
      {PASSWORD_RULES.map((rule) => {
        const holds = password !== "" && !broken.includes(rule);
        const Sign = holds ? Check : Circle;
        return (
          <li key={rule} className={holds ? "flex gap-1.5 text-green" : "flex gap-1.5"}>
            <Sign role="img" aria-label={t(holds ? "holds" : "open")} className="mt-1 size-3 shrink-0" />
            {t(rule, numbers)}
          </li>
        );
      })}
    </ul>
  );
}
