/** The frame around the engineers' pages; for anybody else they do not exist. */
import type { ReactNode } from "react";
import { SignedInFrame } from "../signed-in-frame";
import { requireEngineer } from "@/lib/server/sessions/require-session";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame session={await requireEngineer()}>{children}</SignedInFrame>;
}
