/** A link to a page of ours. Pages are drawn for one reader, so all that could be fetched ahead, two requests a link, is their skeleton. */
import NextLink from "next/link";
import type { ComponentProps } from "react";

export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
