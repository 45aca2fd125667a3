"use client";
/** Asks for the password over the page when the session ended while it was open, so that nothing typed is lost; the page then goes on. */
import { LogIn } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/actions/button";
import { hasSessionEnded, onSessionChange } from "@/lib/queries/session-end";
import type { Person } from "./account-menu";
import { Banner } from "./banner";

const SignInAgain = dynamic(() => import("./sign-in-again").then((module) => module.SignInAgain), { ssr: false });

export function SessionEnded({ person }: { person: Person }) {
  const hasEnded = useSyncExternalStore(onSessionChange, hasSessionEnded, () => false);
  return hasEnded ? <Ended person={person} /> : null;
}

/** Put off, it stays as a banner: the reader may want to copy something first. */
function Ended({ person }: { person: Person }) {
  const t = useTranslations("shell.session_ended");
  const [isPutOff, setPutOff] = useState(false);
  if (!isPutOff) return <SignInAgain person={person} onPutOff={() => setPutOff(true)} />;
  return (
    <Banner
      icon={<LogIn />}
      action={
        <Button size="small" onClick={() => setPutOff(false)}>
          {t("submit")}
        </Button>
      }
    >
      {t("put_off")}
    </Banner>
  );
}
