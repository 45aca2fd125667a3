/** The key of a request: the same ticket or message sent again after a lost answer keeps it, so that there is only one; a changed one gets another. */
const KEY_BYTES = 16;

/** Works without a secure context, too, where randomUUID is missing. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

export function createRequestKeys(): (body: unknown) => string {
  let last: { text: string; key: string } | undefined;
  return (body) => {
    const text = JSON.stringify(body);
    if (last?.text !== text) last = { text, key: newKey() };
    return last.key;
  };
}
