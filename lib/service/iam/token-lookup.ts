/**
 * Looks up the holders of tokens: who asks while a look-up is under way shares the next one. Nothing is remembered, each answer
 * was read after it was asked for, so a token or right that ends counts at once.
 */
import type { Queryable } from "../db/database";
import { findTokenHolders, type Token, type TokenHolder } from "./caller-store";

type Waiting = {
  token: Token;
  resolve: (holder: TokenHolder | undefined) => void;
  reject: (reason: unknown) => void;
};

export type TokenLookup = (token: Token) => Promise<TokenHolder | undefined>;

export function createTokenLookup(db: Queryable): TokenLookup {
  let waiting: Waiting[] = [];
  let isBusy = false;

  async function answer(asked: Waiting[]): Promise<void> {
    try {
      const holders = await findTokenHolders(
        db,
        asked.map((one) => one.token),
      );
      asked.forEach(({ resolve }, index) => resolve(holders[index]));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }

  async function work(): Promise<void> {
    isBusy = true;
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      await answer(asked);
    }
    isBusy = false;
  }

  return (token) =>
    new Promise((resolve, reject) => {
      waiting.push({ token, resolve, reject });
      if (!isBusy) void work();
    });
}
