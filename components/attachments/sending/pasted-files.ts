/** Files on the clipboard. Browsers call every pasted screenshot "image.png", so it gets a name that tells when it was taken. */
const NAMELESS = /^image\.(png|jpe?g|gif|bmp)$/i;

const two = (number: number) => String(number).padStart(2, "0");

/** `screenshot-20260301-0800`, by the reader's clock. */
function stampOf(at: Date): string {
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `screenshot-${day}-${two(at.getHours())}${two(at.getMinutes())}`;
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
    const name = freeName(stampOf(at), ending, taken);
    taken.add(name);
    return new File([file], name, { type: file.type });
  });
}

/** Text that comes with a picture of itself, as from a word processor, is pasted as text. */
export function filesOnClipboard(clipboard: Pick<DataTransfer, "files" | "types">): File[] {
  return clipboard.types.includes("text/plain") ? [] : [...clipboard.files];
}
