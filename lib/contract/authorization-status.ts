/** States of an authorization by name, and which step may follow which state (limits.md 2, console.md 5.2): the service enforces it, screens draw by it. */
import type { AuthorizationStatus } from "./authorizations";

export const AUTHORIZATION_STATUS = {
  pending: 0,
  granted: 1,
  rejected: 2,
  expired: 3,
  recalled: 4,
  canceled: 5,
} as const satisfies Record<string, AuthorizationStatus>;

const { pending, granted, rejected, expired, recalled, canceled } = AUTHORIZATION_STATUS;

/** `end` is the end of the ticket, `expire` that of the period; nobody asks for them. */
export const AUTHORIZATION_MOVES = {
  confirm: { from: [pending], to: granted },
  reject: { from: [pending], to: rejected },
  cancel: { from: [granted], to: canceled },
  recall: { from: [pending], to: recalled },
  expire: { from: [granted], to: expired },
  end: { from: [pending, granted], to: expired },
} as const satisfies Record<string, { from: readonly AuthorizationStatus[]; to: AuthorizationStatus }>;

export type AuthorizationAction = keyof typeof AUTHORIZATION_MOVES;

export function mayMoveAuthorization(action: AuthorizationAction, status: number): boolean {
  return (AUTHORIZATION_MOVES[action].from as readonly number[]).includes(status);
}
