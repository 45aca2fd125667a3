"use client";
/** Asks for the password over the page when the session ended while it was open, so that nothing typed is lost; the page then goes on. */
import { LogIn } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/actions/button";
import { latePart } from "@/components/ui/late/late-part";
import { hasSessionEnded, onSessionChange } from "@/lib/queries/session-end";
import type { Person } from "./account-menu";
import { Banner } from "./banner";
import { useIsTyping } from "./typing-pause";

const SignInAgain = latePart(async () => (await import("./sign-in-again")).SignInAgain);

export function SessionEnded({ person }: { person: Person }) {
  const hasEnded = useSyncExternalStore(onSessionChange, hasSessionEnded, () => false);
  return hasEnded ? <Ended person={person} /> : null;
}

/** Put off, or while somebody types, it is a banner: the reader may want to copy something first, and no key may land in another field. */
function Ended({ person }: { person: Person }) {
  const t = useTranslations("shell.session_ended");
  const [isWanted, setWanted] = useState<boolean>();
  const isTyping = useIsTyping();
  if (isWanted ?? !isTyping) return <SignInAgain person={person} onPutOff={() => setWanted(false)} />;
  return (
    <Banner
      icon={<LogIn />}
      action={
        <Button size="small" onClick={() => setWanted(true)}>
          {t("submit")}
        </Button>
      }
    >
      {t("put_off")}
    </Banner>
  );
}
