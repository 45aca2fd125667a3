/** A sign for the kind of a file, by its ending; the name beside it says the rest. */
import { Archive, File, FileText, FileSpreadsheet, Film, Image, Mail, type LucideIcon } from "lucide-react";
import { endingOf } from "./sending/upload-limits";

const SIGNS: Record<string, LucideIcon> = {
  ...Object.fromEntries(["jpg", "jpeg", "bmp", "png", "gif"].map((ending) => [ending, Image])),
  ...Object.fromEntries(["txt", "log", "ini", "pdf", "docx", "doc"].map((ending) => [ending, FileText])),
  ...Object.fromEntries(["msg", "eml"].map((ending) => [ending, Mail])),
  ...Object.fromEntries(["mp4", "mov"].map((ending) => [ending, Film])),
  ...Object.fromEntries(["zip", "rar"].map((ending) => [ending, Archive])),
  xlsx: FileSpreadsheet,
  xls: FileSpreadsheet,
};

export function FileKindIcon({ name }: { name: string }) {
  const Sign = SIGNS[endingOf(name)] ?? File;
  return <Sign aria-hidden className="size-4 shrink-0 text-ink-3" />;
}
