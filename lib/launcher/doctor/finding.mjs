/** One thing found: good, to be done by the next start by itself (later), or wrong so that a start would fail. */

/** @typedef {{ state: "good" | "later" | "wrong", sentence: string }} Finding */

/** @param {string} sentence @returns {Finding} */
export const good = (sentence) => ({ state: "good", sentence });

/** @param {string} sentence @returns {Finding} */
export const later = (sentence) => ({ state: "later", sentence });

/** @param {string} sentence @returns {Finding} */
export const wrong = (sentence) => ({ state: "wrong", sentence });
