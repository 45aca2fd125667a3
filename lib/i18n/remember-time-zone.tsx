"use client";
/** Reports the browser's time zone in a cookie unless the person chose one, and draws the page again when the server had another in mind. */
import { useTimeZone } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { TIME_ZONE_CHOSEN_COOKIE, TIME_ZONE_COOKIE } from "./time-zone";

const YEAR_SECONDS = 31_536_000;

export function RememberTimeZone() {
  const shown = useTimeZone();
  const router = useRouter();
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!actual || actual === shown || document.cookie.includes(`${TIME_ZONE_CHOSEN_COOKIE}=chosen`)) return;
    document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(actual)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    if (document.cookie.includes(`${TIME_ZONE_COOKIE}=`)) router.refresh();
  }, [shown, router]);
  return null;
}
