/** What was acknowledged to clients: it must be there, once, whatever dies. */
export type Submitted = { incident_id: string; ended?: 3 | 4 };

export class Ledger {
  /** By the words that only this ticket or message has. */
  readonly tickets = new Map<string, Submitted>();
  readonly messages = new Map<string, { incident_id: string; message_id: string }>();
  readonly files = new Map<string, { sha256: string; incident_id: string | undefined }>();
  /** By what was asked for. */
  readonly requests = new Map<string, { authorization_id: string }>();
  readonly grants = new Map<string, { incident_id: string; detail_number: number; secret: string }>();
  /** The console's; the newest alone is kept. */
  draft: string | undefined;
  private moves = 0;

  end(ticket: Submitted, status: 3 | 4): void {
    ticket.ended = status;
    this.moves += 1;
  }

  noteMove(): void {
    this.moves += 1;
  }

  saveDraft(content: string): void {
    this.draft = content;
    this.moves += 1;
  }

  /** How many writes were acknowledged. */
  get size(): number {
    const made = [this.tickets, this.messages, this.files, this.requests, this.grants];
    return made.reduce((sum, kind) => sum + kind.size, this.moves);
  }
}
