/** A group whose members' tickets the reader may see and handle. */
export type OperatedGroup = { group_id: string; name: string };
