/** Takes each file through its steps: search, ask if something was found, send. Tells every change; knows nothing of the screen. */
import { errorCodeOf } from "@/lib/queries/ask-console";
import { osm } from "@/lib/queries/osm";
import { checkFile, maskedCopyOf } from "./check-file";
import { sendFile, type SendOptions } from "./send-file";
import type { Upload, UploadedFile, UploadState, UploadWork } from "./upload";

export type Decision = "mask" | "keep" | "leave_out";

export class UploadRunner {
  #items: readonly Upload[] = [];
  #count = 0;
  readonly #under = new Map<string, AbortController>();
  readonly #from: SendOptions["from"];
  readonly #tell: (items: readonly Upload[]) => void;

  constructor(from: SendOptions["from"], tell: (items: readonly Upload[]) => void) {
    this.#from = from;
    this.#tell = tell;
  }

  get items(): readonly Upload[] {
    return this.#items;
  }

  add(file: File): void {
    const id = this.#newId();
    this.#set([...this.#items, { id, name: file.name, size: file.size, file, state: { step: "checking" } }]);
    void this.#check(id, file);
  }

  restore(files: readonly UploadedFile[]): void {
    const known = new Set(this.#items.flatMap(({ state }) => (state.step === "done" ? [state.accessory_id] : [])));
    const missing = files.filter(({ accessory_id }) => !known.has(accessory_id));
    const restored = missing.map(({ accessory_id, name, size }): Upload => {
      return { id: this.#newId(), name, size, state: { step: "done", accessory_id } };
    });
    if (restored.length > 0) this.#set([...restored, ...this.#items]);
  }

  /** Goes on with what failed: only a file that was searched, or its masked copy, is ever sent. */
  retry(id: string): void {
    const { file, state } = this.#find(id) ?? {};
    if (file === undefined || state?.step !== "failed") return;
    if (state.during === "send") return void this.#send(id, file);
    if (state.during === "mask") return void this.#mask(id, file);
    this.#change(id, { step: "checking" });
    void this.#check(id, file);
  }

  decide(id: string, decision: Decision): void {
    const file = this.#find(id)?.file;
    if (decision === "leave_out" || file === undefined) return this.remove(id);
    if (decision === "keep") return void this.#send(id, file);
    void this.#mask(id, file);
  }

  /** A file that was sent up but not used is deleted; one that cannot be deleted is never used and cleared by the service. */
  remove(id: string): void {
    const state = this.#find(id)?.state;
    this.#under.get(id)?.abort();
    this.#set(this.#items.filter((item) => item.id !== id));
    if (state?.step !== "done") return;
    osm("deleteAccessories", { params: { accessory_id: state.accessory_id } }).catch(() => undefined);
  }

  clear(): void {
    this.giveUp();
    this.#set([]);
  }

  giveUp(): void {
    for (const controller of this.#under.values()) controller.abort();
    this.#under.clear();
  }

  async #check(id: string, file: File): Promise<void> {
    await this.#attempt(id, "check", async () => {
      const scan = await checkFile(file);
      if (this.#find(id) === undefined) return;
      if (scan.findings.length > 0) this.#change(id, { step: "asking", scan });
      else await this.#send(id, file);
    });
  }

  async #mask(id: string, file: File): Promise<void> {
    this.#change(id, { step: "uploading", sent: 0 });
    await this.#attempt(id, "mask", async () => {
      const copy = await maskedCopyOf(file);
      this.#set(this.#items.map((item) => (item.id === id ? { ...item, file: copy, size: copy.size } : item)));
      await this.#send(id, copy);
    });
  }

  async #send(id: string, file: File): Promise<void> {
    if (this.#find(id) === undefined) return;
    const controller = new AbortController();
    this.#under.set(id, controller);
    this.#change(id, { step: "uploading", sent: 0 });
    const onProgress = (sent: number) => this.#change(id, { step: "uploading", sent });
    await this.#attempt(id, "send", async () => {
      const accessory_id = await sendFile(file, { from: this.#from, signal: controller.signal, onProgress });
      this.#change(id, { step: "done", accessory_id });
    });
    this.#under.delete(id);
  }

  /** What was taken away meanwhile is no longer in the list, so its failure changes nothing. */
  async #attempt(id: string, during: UploadWork, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#change(id, { step: "failed", during, code: errorCodeOf(error) });
    }
  }

  #newId(): string {
    this.#count += 1;
    return `upload-${this.#count}`;
  }

  #find(id: string): Upload | undefined {
    return this.#items.find((item) => item.id === id);
  }

  #change(id: string, state: UploadState): void {
    this.#set(this.#items.map((item) => (item.id === id ? { ...item, state } : item)));
  }

  #set(items: readonly Upload[]): void {
    this.#items = items;
    this.#tell(items);
  }
}
