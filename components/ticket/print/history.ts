/** All pages of something, one after the other; ends also where a service never would. Pure but for the asking. */
const PAGES_MAX = 40;

export async function allPages<Page, Place>(
  first: Place,
  ask: (place: Place) => Promise<Page>,
  nextOf: (page: Page, pages: readonly Page[]) => Place | undefined,
): Promise<Page[]> {
  const pages: Page[] = [];
  let place: Place | undefined = first;
  while (place !== undefined && pages.length < PAGES_MAX) {
    const page: Page = await ask(place);
    pages.push(page);
    place = nextOf(page, pages);
  }
  return pages;
}
