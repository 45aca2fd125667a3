"use client";
/** Finds tickets by number, words or a server's name; the month in which they were created is pressed instead of chosen first. */
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId, type SubmitEvent } from "react";
import { Button } from "@/components/ui/actions/button";
import { Field } from "@/components/ui/fields/field";
import { SearchField } from "@/components/ui/fields/search-field";
import { Panel } from "@/components/ui/page/panel";

const LIST = "/tickets";

/** The first one is what Enter presses. */
const TIMES = ["any_time", "this_month", "last_month"] as const;

export function FindTickets() {
  const t = useTranslations("overview.find");
  const router = useRouter();
  const id = useId();

  /** As the browser itself would go there, without loading the page anew. */
  function find(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = [...new FormData(event.currentTarget, event.nativeEvent.submitter)];
    router.push(`${LIST}?${new URLSearchParams(wanted.map(([name, value]) => [name, String(value)]))}`);
  }

  return (
    <Panel title={t("title")} className="seen-late">
      <form action={LIST} role="search" aria-label={t("title")} className="flex flex-col gap-3" onSubmit={find}>
        <Field label={t("what")}>{(wiring) => <SearchField {...wiring} name="app_key" maxLength={64} />}</Field>
        <div role="group" aria-labelledby={id} className="flex flex-wrap items-center gap-2">
          <span id={id} className="w-full font-medium">
            {t("when")}
          </span>
          {TIMES.map((time) => (
            <Button
              key={time}
              size="small"
              type="submit"
              {...(time === "any_time" ? {} : { name: "created", value: time })}
            >
              {t(time)}
            </Button>
          ))}
        </div>
      </form>
    </Panel>
  );
}
