/**
 * The first picture is the whole page: the browser waits with it until it has read as far as `PageEnd`, a moment later than it would show
 * the frame alone, and lays out once instead of twice or three times. Browsers that do not know the link ignore it.
 */
const PAGE_END = "page-end";

export function ShowWhole() {
  return <link rel="expect" href={`#${PAGE_END}`} blocking="render" />;
}

export function PageEnd() {
  return <i id={PAGE_END} hidden />;
}
