/** The first line of a description stands as the ticket's title. */
export function firstLine(description: string): string {
  const lines = description.split(/\r?\n/).map((line) => line.trim());
  return lines.find((line) => line !== "") ?? "";
}
