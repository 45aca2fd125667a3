/** The one question for proved contacts, the same on the server and in the browser. */
export const VERIFIED_INPUT = { query: { limit: 100 } };
