/** Stands first in the document, so that nothing is done before it. Its nonce is the one of the page. */
import { doAgain, isTaken, keepEarly, readEarly } from "./keep-early";

const SCRIPT = `(${String(keepEarly)})(${String(isTaken)},${String(readEarly)},${String(doAgain)})`;

export function EarlyScript({ nonce }: { nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
