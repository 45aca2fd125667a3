/** Fixed values of a new ticket (limits.md 1.5). Apart from the shapes, so that a page can know them without loading those. */

/** The one source of tickets that the service knows. */
export const TICKET_SOURCE_ID = "83aeb0f2834c4df49826c781d32a963e";
export const DESCRIPTION_LENGTH_MAX = 1200;
