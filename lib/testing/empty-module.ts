/** Stands in for `server-only`, which throws when it is loaded outside Next. */
export {};
