/** Associations between tickets (console.md 3.7). */
export const RELATIONS_MAX = 3;
