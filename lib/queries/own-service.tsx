"use client";
/** Whether the ticket service behind the console is our own, as the server told. What only ours offers is not drawn for another, and not asked of it. */
import { createContext, useContext, type ReactNode } from "react";

const OwnService = createContext(true);

export function OwnServiceProvider({ isOwn, children }: { isOwn: boolean; children: ReactNode }) {
  return <OwnService value={isOwn}>{children}</OwnService>;
}

export function useIsOwnService(): boolean {
  return useContext(OwnService);
}
