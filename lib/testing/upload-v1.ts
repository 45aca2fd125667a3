/** Sends files in the form of version 1.0. */
import type { Person } from "./service-for-tests";

export const V1 = "/v1.0/servicerequest/case";

export function formV1(name: string, bytes: BlobPart, from = "incident"): FormData {
  const filled = new FormData();
  filled.set("accessoryName", name);
  filled.set("accessoryFrom", from);
  filled.set("accessoryData", new File([bytes], "sent"));
  return filled;
}

type Uploaded = { accessoryId?: string; error_code?: string; error_msg?: string; field?: string };

export async function uploadV1(by: Person, name = "notes.txt", bytes: BlobPart = "plain words"): Promise<Uploaded> {
  const answer = await by.fetch("POST", `${V1}/accessory`, { raw: formV1(name, bytes) });
  return (await answer.json()) as Uploaded;
}
