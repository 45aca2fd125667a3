/**
 * For whom the open page was drawn. Tabs share cookies: when somebody else signs in in another tab, what this page asks and sends must not
 * be theirs. So each request names its reader, and the server treats another session as an ended one.
 */

/** The header that carries the reader's user id. */
export const PAGE_READER = "x-page-reader";

/** The same in an address that the browser opens by itself; see `file-address`. */
export const READER_PARAMETER = "page_reader";

let reader: string | undefined;

/** In the browser alone: a server draws for many. */
export function setPageReader(user_id: string): void {
  reader = user_id;
}

export function readerHeaders(): Record<string, string> {
  return reader === undefined ? {} : { [PAGE_READER]: reader };
}
