"use client";
/** Addresses that a browser opens by itself, for files and pictures. They carry no header, so they name in themselves for whom the page was drawn. */
import { createContext, useContext, type ReactNode } from "react";
import type { BrowserOperation } from "./addresses";
import type { OsmInput } from "./call-shape";
import { osmAddress } from "./osm";
import { READER_PARAMETER } from "./page-reader";

const PageReader = createContext<string | undefined>(undefined);

export function PageReaderProvider({ user_id, children }: { user_id: string; children: ReactNode }) {
  return <PageReader value={user_id}>{children}</PageReader>;
}

export function useFileAddress(): <N extends BrowserOperation>(name: N, input: OsmInput<N>) => string {
  const reader = useContext(PageReader);
  return (name, input) => {
    const address = osmAddress(name, input);
    if (reader === undefined) return address;
    return `${address}${address.includes("?") ? "&" : "?"}${READER_PARAMETER}=${encodeURIComponent(reader)}`;
  };
}
