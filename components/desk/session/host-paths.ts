/** Paths on a host, and moving a file to or from one. */
import { askConsole } from "@/lib/queries/ask-console";
import { osmAddress } from "@/lib/queries/osm";
import { osmFile, saveFile } from "@/lib/queries/osm-file";
import type { SessionPlace } from "./session-link";

export function pathIn(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

export function parentOf(path: string): string {
  return path.replace(/\/[^/]*$/, "") || "/";
}

export async function fetchHostFile(params: SessionPlace, path: string, name: string): Promise<void> {
  saveFile(await osmFile("deskDownloadHostFile", { params, query: { path } }), name);
}

/** `replace` takes the place of a file that is there. */
export async function putHostFile(params: SessionPlace, path: string, file: File, replace: boolean): Promise<void> {
  const body = new FormData();
  body.append("file", file, file.name);
  await askConsole(osmAddress("deskUploadHostFile", { params, query: { path, replace } }), { method: "POST", body });
}
