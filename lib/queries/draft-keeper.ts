/**
 * Keeps one draft on the server while it is written: after a pause, at the latest after five seconds, one request at a time,
 * always over the revision last seen. Another window's writing stops it (conflict) until the person has chosen.
 */
import { ApiError } from "@/lib/errors/api-error";

export const PAUSE_MS = 800;
export const WAIT_MAX_MS = 5000;
export const RETRY_MS = 10_000;

export type DraftStatus = "untouched" | "unsaved" | "saving" | "saved" | "failed" | "conflict";
/** `isAtRisk` from a failed save until one that goes well: what was typed since is nowhere else. */
export type DraftState = { status: DraftStatus; savedAt?: string; isAtRisk?: boolean };

export type DraftStore<Content> = {
  save: (
    draft: { content: Content; revision: number },
    leaving: boolean,
  ) => Promise<{ revision: number; updated_at: string }>;
  remove: () => Promise<void>;
  /** What is kept now, by whichever window. */
  read: () => Promise<SavedDraft & { content: unknown }>;
};

export type SavedDraft = { revision: number; updated_at?: string };

export class DraftKeeper<Content> {
  #state: DraftState;
  #revision: number;
  #kept: string;
  #content: Content;
  /** What was sent without an answer: it may have been kept. */
  #tried: string | undefined;
  #waitingSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | undefined;
  #isFinished = false;
  readonly #listeners = new Set<() => void>();
  readonly #store: DraftStore<Content>;

  /** `content` is what the form shows at the beginning, which needs no saving. */
  constructor(store: DraftStore<Content>, content: Content, saved: SavedDraft) {
    this.#store = store;
    this.#content = content;
    this.#kept = JSON.stringify(content);
    this.#revision = saved.revision;
    this.#state = stateOf(saved);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): DraftState => this.#state;

  change(content: Content): void {
    if (this.#isFinished) return;
    this.#content = content;
    if (this.#state.status === "conflict") return;
    if (this.#isKept() && this.#underWay === undefined) return this.#rest();
    this.#waitingSince ??= Date.now();
    this.#saveIn(Math.max(0, Math.min(PAUSE_MS, this.#waitingSince + WAIT_MAX_MS - Date.now())));
    if (this.#state.status !== "saving") this.#become({ ...this.#state, status: "unsaved" });
  }

  /** Saves what is not saved yet and waits for it. Never throws: the state tells. */
  async flush(leaving = false): Promise<void> {
    this.#cancelTimer();
    while (this.#underWay !== undefined) await this.#underWay;
    if (this.#isFinished || this.#isKept() || this.#state.status === "conflict") return;
    this.#underWay = this.#save(leaving).finally(() => (this.#underWay = undefined));
    await this.#underWay;
  }

  /** The person's choice after a conflict: `content` of the other window, or their own over it. */
  resolve(choice: "theirs" | "ours", content: Content, saved: SavedDraft): void {
    this.#revision = saved.revision;
    if (choice === "theirs") {
      this.#content = content;
      this.#kept = JSON.stringify(content);
      return this.#become(stateOf(saved));
    }
    this.#become({ status: "unsaved" });
    void this.flush();
  }

  /** Throws when it could not be removed; it is then still there. What is typed meanwhile begins the next draft. */
  async throwAway(blank: Content): Promise<void> {
    this.#cancelTimer();
    while (this.#underWay !== undefined) await this.#underWay;
    const thrown = this.#content;
    const removal = this.#store.remove();
    this.#underWay = removal.catch(() => undefined).finally(() => (this.#underWay = undefined));
    await removal;
    if (this.#content === thrown) this.#content = blank;
    this.#kept = JSON.stringify(blank);
    this.#tried = undefined;
    this.#revision = 0;
    this.#become({ status: "untouched" });
    if (!this.#isKept()) this.#saveIn(PAUSE_MS);
  }

  /** After the ticket was sent nothing is kept any more. A draft that could not be removed is no reason to fail. */
  async finish(): Promise<void> {
    this.#isFinished = true;
    this.#cancelTimer();
    await this.#underWay;
    await this.#store.remove().catch(() => undefined);
  }

  async #save(leaving: boolean): Promise<void> {
    const content = this.#content;
    this.#waitingSince = undefined;
    this.#become({ ...this.#state, status: "saving" });
    try {
      const saved = await this.#store.save({ content, revision: this.#revision }, leaving);
      this.#tried = undefined;
      this.#settle(JSON.stringify(content), saved);
    } catch (error) {
      const isConflict = error instanceof ApiError && error.code === "CONSOLE.409";
      if (isConflict && (await this.#isOwnWriting())) return this.#saveIn(0);
      if (!isConflict) this.#tried = JSON.stringify(content);
      this.#become({ ...this.#state, status: isConflict ? "conflict" : "failed", isAtRisk: true });
      if (!isConflict && !this.#isFinished) this.#saveIn(RETRY_MS);
    }
  }

  /** A conflict with what this window itself sent, when only the answer was lost, is none. */
  async #isOwnWriting(): Promise<boolean> {
    if (this.#tried === undefined) return false;
    const found = await this.#store.read().catch(() => undefined);
    if (found === undefined || JSON.stringify(found.content) !== this.#tried) return false;
    this.#settle(this.#tried, found);
    this.#tried = undefined;
    return true;
  }

  #settle(kept: string, { revision, updated_at }: SavedDraft): void {
    this.#revision = revision;
    this.#kept = kept;
    const savedAt = updated_at === undefined ? {} : { savedAt: updated_at };
    this.#become({ status: this.#isKept() ? "saved" : "unsaved", ...savedAt });
  }

  #saveIn(waitMs: number): void {
    this.#cancelTimer();
    this.#timer = setTimeout(() => void this.flush(), waitMs);
  }

  /** What was typed was taken back: there is nothing to save. */
  #rest(): void {
    this.#cancelTimer();
    this.#waitingSince = undefined;
    const { isAtRisk: _, ...state } = this.#state;
    this.#become({ ...state, status: this.#revision === 0 ? "untouched" : "saved" });
  }

  #isKept(): boolean {
    return JSON.stringify(this.#content) === this.#kept;
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #become(state: DraftState): void {
    const { status, savedAt, isAtRisk } = this.#state;
    if (state.status === status && state.savedAt === savedAt && state.isAtRisk === isAtRisk) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function stateOf({ revision, updated_at }: SavedDraft): DraftState {
  if (revision === 0) return { status: "untouched" };
  return updated_at === undefined ? { status: "saved" } : { status: "saved", savedAt: updated_at };
}
