"use client";
/** Under a field, while it is being filled in: says that something looks like a secret and will be asked about before it is sent. */
import { ShieldAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { useFinder } from "./late-finder";

export function SensitiveHint({ text }: { text: string }) {
  const t = useTranslations("masking");
  const language = useLocale();
  const settled = useDeferredValue(text);
  const find = useFinder(text);
  const kinds = useMemo(() => [...new Set(find?.(settled).map(({ kind }) => kind))], [find, settled]);
  const named = new Intl.ListFormat(language, { type: "conjunction", style: "narrow" });
  return (
    <div role="status" className="empty:hidden">
      {kinds.length > 0 && (
        <p className="flex items-start gap-1.5 text-sm text-amber">
          <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{t("hint", { kinds: named.format(kinds.map((kind) => t(`kind.${kind}`))) })}</span>
        </p>
      )}
    </div>
  );
}
