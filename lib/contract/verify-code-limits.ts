/** The bounds of a verification code (limits.md 7), apart from the shapes so that a page knows them without loading those. */
export const VERIFY_CODE_LENGTH = 6;
export const VERIFY_CODE_TRIES_MAX = 5;
export const VERIFY_CODE_SEND_SECONDS = 60;
