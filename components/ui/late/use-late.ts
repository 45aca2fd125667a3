"use client";
/** Code that comes when it is first drawn, or ahead of that. What failed to come is asked for anew by the next try. */
import { useCallback, useEffect, useState, type ComponentType } from "react";

export interface LateCode<Props> {
  known: () => ComponentType<Props> | undefined;
  ahead: () => Promise<ComponentType<Props>>;
}

export function lateCode<Props>(fetchPart: () => Promise<ComponentType<Props>>): LateCode<Props> {
  let fetched: ComponentType<Props> | undefined;
  return {
    known: () => fetched,
    async ahead() {
      fetched ??= await fetchPart();
      return fetched;
    },
  };
}

/** When the code is fetched that is not there yet; may return what forgets it. */
export type Begin = (fetchNow: () => void) => void | (() => void);

export function useLate<Props>({ known, ahead }: LateCode<Props>, begin: Begin) {
  const [Fetched, setFetched] = useState(known);
  const [hasFailed, setFailed] = useState(false);

  const fetchNow = useCallback(() => {
    setFailed(false);
    ahead().then(
      (part) => setFetched(() => part),
      () => setFailed(true),
    );
  }, [ahead]);

  useEffect(() => (known() ? setFetched(known) : begin(fetchNow)), [known, begin, fetchNow]);
  return { Fetched, hasFailed, again: fetchNow };
}
