/** Stands first in the document, so that nothing is done before it. Its nonce is the one of the page. */
import { doAgain, isTaken, keepEarly, readEarly } from "./keep-early";

const KEEP = `(${String(keepEarly)})(${String(isTaken)},${String(readEarly)},${String(doAgain)})`;

/** The first object of Intl loads the browser's tables of languages, 20 ms of a fast machine: while the code is on its way nobody waits for that. */
const LOAD_LANGUAGES = "new Intl.DateTimeFormat";

/** zod asks whether it may compile checks, which the page's policy forbids and reports. */
const NO_COMPILED_CHECKS = "globalThis.__zod_globalConfig={jitless:true}";

const SCRIPT = [KEEP, LOAD_LANGUAGES, NO_COMPILED_CHECKS].join(";");

export function EarlyScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
