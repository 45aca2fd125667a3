/** Which page numbers are drawn: the first, the last, the current and its neighbours; a gap of one page shows that page. */
export type PageNumber = number | "gap";

export function pageNumbers(current: number, last: number): PageNumber[] {
  const wanted = [1, current - 1, current, current + 1, last].filter((page) => page >= 1 && page <= last);
  const pages = [...new Set(wanted)].sort((one, other) => one - other);
  return pages.flatMap((page, index): PageNumber[] => {
    const step = page - (pages[index - 1] ?? page - 1);
    if (step === 2) return [page - 1, page];
    return step > 2 ? ["gap", page] : [page];
  });
}

export function lastPage(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}
