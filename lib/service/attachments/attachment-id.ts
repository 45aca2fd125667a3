/** Ids of attachments: 32 hexadecimal characters of our own making. Whatever looks otherwise never reaches the disk. */
import { randomUUID } from "node:crypto";

const FORM = /^[0-9a-f]{32}$/;

export function createAttachmentId(): string {
  return randomUUID().replaceAll("-", "");
}

export function isAttachmentId(text: string): boolean {
  return FORM.test(text);
}
