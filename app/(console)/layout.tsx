/** The frame around the customer's pages. Each page asks for the session itself, too: layouts are not drawn again on the way. */
import type { ReactNode } from "react";
import { SignedInFrame } from "../signed-in-frame";
import { requireSession } from "@/lib/server/sessions/require-session";

export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame session={await requireSession()}>{children}</SignedInFrame>;
}
