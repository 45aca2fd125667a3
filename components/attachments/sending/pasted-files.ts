/**
 * What is pasted and becomes a file. Browsers call every pasted screenshot "image.png", so it gets a name that tells when it was
 * taken; so does a text that is too long for a field.
 */
const NAMELESS = /^image\.(png|jpe?g|gif|bmp)$/i;

const two = (number: number) => String(number).padStart(2, "0");

/** More than any field takes; to write 100,000 characters into one keeps a browser busy for half a minute. */
export const TEXT_LENGTH_MAX = 20_000;

/** `screenshot-20260301-0800`, by the reader's clock. */
function stampOf(what: string, at: Date): string {
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${what}-${day}-${two(at.getHours())}${two(at.getMinutes())}`;
}

function freeName(stem: string, ending: string, taken: ReadonlySet<string>): string {
  let name = `${stem}.${ending}`;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.${ending}`;
  return name;
}

export function nameScreenshots(files: readonly File[], takenNames: Iterable<string>, at: Date): File[] {
  const taken = new Set(takenNames);
  return files.map((file) => {
    const ending = NAMELESS.exec(file.name)?.[1]?.toLowerCase();
    if (ending === undefined) return file;
    const name = freeName(stampOf("screenshot", at), ending, taken);
    taken.add(name);
    return new File([file], name, { type: file.type });
  });
}

/** Text that comes with a picture of itself, as from a word processor, is pasted as text. */
export function filesOnClipboard(clipboard: Pick<DataTransfer, "files" | "types">): File[] {
  return clipboard.types.includes("text/plain") ? [] : [...clipboard.files];
}

/** A masked field takes secrets, which are no attachments however long they are. */
export function longTextFor(field: EventTarget, clipboard: Pick<DataTransfer, "getData">): string | undefined {
  if (!(field instanceof HTMLTextAreaElement) || "masked" in field.dataset) return undefined;
  const text = clipboard.getData("text/plain");
  return text.length > TEXT_LENGTH_MAX ? text : undefined;
}

export function fileOfText(text: string, takenNames: Iterable<string>, at: Date): File {
  const name = freeName(stampOf("pasted-text", at), "txt", new Set(takenNames));
  return new File([text], name, { type: "text/plain" });
}
