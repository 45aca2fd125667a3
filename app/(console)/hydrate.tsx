/** What the server asks for a part of a page, and the part itself. */
import type { ComponentProps } from "react";
import { PartLoading } from "@/components/shell/page-loading";
import { Hydrate as AskFirst } from "@/lib/server/hydrate";
import { Arriving } from "./arriving";

export function Hydrate(props: ComponentProps<typeof AskFirst>) {
  return <Arriving content={AskFirst(props)} meanwhile={<PartLoading />} />;
}
