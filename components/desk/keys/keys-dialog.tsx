"use client";
/** The keys of the desk, shown by "?" or the button. */
import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/actions/icon-button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { Kbd } from "@/components/ui/page/kbd";
import { useDeskKeys } from "./use-desk-keys";

const KEYS = [
  { keys: ["j", "k"], name: "move" },
  { keys: ["Enter"], name: "open" },
  { keys: ["c"], name: "claim" },
  { keys: ["r"], name: "reply" },
  { keys: ["n"], name: "note" },
  { keys: ["Ctrl", "Enter"], name: "send" },
  { keys: ["?"], name: "help" },
] as const;

export function KeysDialog() {
  const t = useTranslations("desk.keys");
  const [isOpen, setOpen] = useState(false);
  useDeskKeys({ "?": () => setOpen(true) });
  return (
    <>
      <IconButton
        size="small"
        label={t("title")}
        icon={<Keyboard className="size-4" />}
        onClick={() => setOpen(true)}
        className="max-lg:hidden"
      />
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t("title")} width="narrow">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
          {KEYS.map(({ keys, name }) => (
            <div key={name} className="contents">
              <dt className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
