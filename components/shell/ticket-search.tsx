"use client";
/** The search of the top bar. The key / leads to it from anywhere but a field; Enter leads to the list it filters. */
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, type SubmitEvent } from "react";
import { SearchField } from "@/components/ui/fields/search-field";
import { Kbd } from "@/components/ui/page/kbd";

const TYPING = "input, textarea, select, [contenteditable=true], dialog[open] *";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

export interface TicketSearchProps {
  /** The list that is searched, and the name of its filter. */
  action: string;
  name: string;
}

export function TicketSearch({ action, name }: TicketSearchProps) {
  const t = useTranslations("shell.search");
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  function search(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = field.current?.value ?? "";
    router.push(`${action}?${new URLSearchParams({ [name]: words }).toString()}`);
  }

  return (
    <form
      action={action}
      role="search"
      aria-label={t("label")}
      onSubmit={search}
      className="group relative w-full max-w-96 min-w-0"
    >
      <SearchField
        ref={field}
        name={name}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        maxLength={64}
        aria-keyshortcuts="/"
      />
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 end-2 flex items-center group-focus-within:hidden max-md:hidden"
      >
        <Kbd>/</Kbd>
      </span>
    </form>
  );
}
