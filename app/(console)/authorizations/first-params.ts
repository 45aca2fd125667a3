/** The parameters of an address as a page is given them. Of a repeated one the first counts, as in the browser. */
export type GivenParams = Record<string, string | string[] | undefined>;

export function firstParams(given: GivenParams): URLSearchParams {
  const first = Object.entries(given).map(([name, value]) => [name, [value].flat()[0]] as const);
  return new URLSearchParams(first.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
