/** Stands first in the document, so that nothing is done before it. Its nonce is the one of the page. */
import { doAgain, isTaken, keepEarly, readEarly } from "./keep-early";

const KEEP = `(${String(keepEarly)})(${String(isTaken)},${String(readEarly)},${String(doAgain)})`;

/** The first object of Intl loads the browser's tables of languages, 20 ms of a fast machine: another thread does that while the page is drawn. */
const LOAD_LANGUAGES = 'new Worker("/languages.js")';

/** zod asks whether it may compile checks, which the page's policy forbids and reports. */
const NO_COMPILED_CHECKS = "globalThis.__zod_globalConfig={jitless:true}";

const SCRIPT = [KEEP, LOAD_LANGUAGES, NO_COMPILED_CHECKS].join(";");

export function EarlyScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
