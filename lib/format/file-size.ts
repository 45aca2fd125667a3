/** Sizes of attachments as people read them: "1.5 MB". One MB is 1024 x 1024 bytes, as the upload limits count it. */
const UNITS = ["B", "KB", "MB", "GB", "TB"];

export function formatFileSize(bytes: number, language: string): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length - 1);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: power === 0 ? 0 : 1 });
  const rounded = Math.round((bytes / 1024 ** power) * 10) / 10;
  const isFull = rounded >= 1024 && power < UNITS.length - 1;
  return isFull ? `${number.format(1)} ${UNITS[power + 1]}` : `${number.format(rounded)} ${UNITS[power]}`;
}
