/** What proxy.ts tells the pages by headers of the request. It overwrites whatever a browser sends under these names. */

/** Path and query, for the way back after sign-in. */
export const ADDRESS_HEADER = "x-page-address";

/** The only scripts that run in the page are those that carry it. */
export const NONCE_HEADER = "x-page-nonce";
