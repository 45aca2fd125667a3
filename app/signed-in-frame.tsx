/** Joins the session and what this browser remembers to the frame. Names only are handed on, never the session itself. */
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Frame } from "@/components/shell/frame";
import { isFolded, NAVIGATION_COOKIE, THEME_COOKIE, themeOf } from "@/components/shell/preferences";
import { Texts } from "@/lib/i18n/page-texts";
import { OwnServiceProvider } from "@/lib/queries/own-service";
import { isEmbedded } from "@/lib/server/gateway/offered";
import { homeOf, type Session } from "@/lib/server/sessions/session";

export async function SignedInFrame({ session, children }: { session: Session; children: ReactNode }) {
  const jar = await cookies();
  const { user_id, user_name, domain_name, is_engineer, is_account, is_group_operator } = session;
  return (
    <Texts of={["states", "errors", "form", "sign_in"]}>
      <OwnServiceProvider isOwn={isEmbedded()}>
        <Frame
          person={{ user_id, user_name, domain_name, is_engineer, is_account, is_group_operator }}
          theme={themeOf(jar.get(THEME_COOKIE)?.value)}
          home={homeOf(session)}
          isNavigationFolded={isFolded(jar.get(NAVIGATION_COOKIE)?.value)}
        >
          {children}
        </Frame>
      </OwnServiceProvider>
    </Texts>
  );
}
