/** The desk: the queue stays while tickets are opened beside it. What the address asks for is loaded before the first drawing. */
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import { queueInput, readFilter } from "@/components/desk/queue/queue-filter";
import { Texts } from "@/lib/i18n/page-texts";
import { Hydrate, serverQuery } from "@/lib/server/hydrate";
import { ADDRESS_HEADER } from "@/lib/server/page-headers";
import { requireEngineer } from "@/lib/server/sessions/require-session";

async function filterInAddress() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  return readFilter(new URLSearchParams(address.split("?")[1] ?? ""));
}

export default async function DeskPanes({ children }: { children: ReactNode }) {
  const session = await requireEngineer();
  const queue = serverQuery("deskListCases", queueInput(await filterInAddress()));
  return (
    <Texts of={["desk", "desk_access", "authorization_actions", "conversation", "attachments", "masking"]}>
      <Hydrate session={session} queries={[queue]}>
        <DeskFrame user_id={session.user_id}>{children}</DeskFrame>
      </Hydrate>
    </Texts>
  );
}
