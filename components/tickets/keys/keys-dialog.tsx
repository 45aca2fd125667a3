"use client";
/** The keys of the list, with what each does. */
import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/overlays/dialog";
import { Kbd } from "@/components/ui/page/kbd";
import { LIST_KEYS, type ListKey } from "./list-keys";

const NAMES = {
  j: "next",
  k: "previous",
  x: "choose",
  Enter: "open",
  "/": "search",
  n: "new",
  "?": "help",
} as const satisfies Record<ListKey, string>;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("tickets.keys");
  return (
    <Dialog isOpen onClose={onClose} title={t("title")} width="narrow">
      <dl className="grid grid-cols-[4rem_1fr] items-center gap-y-2.5">
        {LIST_KEYS.map((key) => (
          <div key={key} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{t(NAMES[key])}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-2">{t("note")}</p>
    </Dialog>
  );
}
