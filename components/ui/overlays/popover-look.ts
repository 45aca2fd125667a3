/** How everything that floats over the page looks. */
export const POPOVER_LOOK =
  "appear fixed inset-auto m-0 overflow-y-auto rounded-lg border-0 bg-raised p-1 text-ink shadow-float";
