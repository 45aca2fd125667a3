"use client";
/** Reports the browser's time zone in a cookie, and draws the page again when the server had another one in mind. */
import { useTimeZone } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { TIME_ZONE_COOKIE } from "./time-zone";

const YEAR_SECONDS = 31_536_000;

export function RememberTimeZone() {
  const shown = useTimeZone();
  const router = useRouter();
  useEffect(() => {
    const actual = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!actual || actual === shown) return;
    document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(actual)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    if (document.cookie.includes(`${TIME_ZONE_COOKIE}=`)) router.refresh();
  }, [shown, router]);
  return null;
}
