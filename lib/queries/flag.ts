/** One truth about this browser that several components watch, made for useSyncExternalStore. */
export type Flag = {
  read: () => boolean;
  set: (value: boolean) => void;
  /** Returns what ends the listening. */
  subscribe: (listener: () => void) => () => void;
};

export function createFlag(value: boolean): Flag {
  let current = value;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    set(next) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
