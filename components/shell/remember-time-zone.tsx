"use client";
/**
 * Reports the browser's time zone in a cookie unless the person chose one, and draws the page again when the server had another
 * in mind. The sign-in page tells no times: there it is reported while the answer is waited for, for the pages behind.
 */
import { useTimeZone } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect } from "react";
import { useWhenIdle } from "@/components/ui/late/when-idle";
import { TIME_ZONE_CHOSEN_COOKIE, TIME_ZONE_COOKIE } from "@/lib/i18n/time-zone";

const YEAR_SECONDS = 31_536_000;

/** True when the cookie was written and is kept. To know the zone costs a browser some work, so no page waits for it. */
function report(shown: string | undefined): boolean {
  const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!actual || actual === shown || document.cookie.includes(`${TIME_ZONE_CHOSEN_COOKIE}=chosen`)) return false;
  document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(actual)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  return document.cookie.includes(`${TIME_ZONE_COOKIE}=`);
}

export function RememberTimeZone() {
  return usePathname() === "/sign-in" ? <BeforePages /> : <InPage />;
}

function BeforePages() {
  const shown = useTimeZone();
  useEffect(() => {
    const ahead = () => void report(shown);
    document.addEventListener("submit", ahead);
    return () => document.removeEventListener("submit", ahead);
  }, [shown]);
  return null;
}

function InPage() {
  const shown = useTimeZone();
  const router = useRouter();
  const correct = useCallback(async () => void (report(shown) && router.refresh()), [shown, router]);
  useWhenIdle(correct);
  return null;
}
