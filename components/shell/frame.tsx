/** What surrounds every page of a signed-in person: top bar, navigation, the page, notices. */
import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/feedback/toast-region";
import { KeptFocus } from "@/components/ui/page/kept-focus";
import { SkipLink } from "@/components/ui/page/skip-link";
import type { Person } from "./account-menu";
import { ConnectionBanner } from "./connection-banner";
import type { Theme } from "./preferences";
import { QueryProvider } from "./query-provider";
import { SessionEnded } from "./session-ended";
import { SideNavigation } from "./side-navigation";
import { TopBar } from "./top-bar";
import { LiveUnread } from "./unread/live-unread";

export interface FrameProps {
  person: Person;
  theme: Theme;
  home: string;
  isNavigationFolded: boolean;
  children: ReactNode;
}

/** On a very wide screen lines would be too long, and buttons far from what they are about. Panes fill the screen. */
const COLUMN = "mx-auto max-w-[108rem] has-[>[data-panes]]:max-w-none";

export function Frame({ person, theme, home, isNavigationFolded, children }: FrameProps) {
  return (
    <QueryProvider reader_id={person.user_id}>
      <ToastRegion>
        <SkipLink />
        {!person.is_engineer && <LiveUnread />}
        <TopBar person={person} theme={theme} home={home} />
        <ConnectionBanner />
        <SessionEnded person={person} />
        <div className="flex">
          <SideNavigation reader={person} startsFolded={isNavigationFolded} />
          <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 py-5 sm:px-6">
            <div className={COLUMN}>{children}</div>
            <KeptFocus />
          </main>
        </div>
      </ToastRegion>
    </QueryProvider>
  );
}
