/** Our own mark: a ticket stub with its torn edge. The same shape as app/icon.svg. */
export function ProductMark({ className = "size-6" }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={className}>
      <path
        className="fill-accent"
        d="M5 7h22a2 2 0 0 1 2 2v4a3 3 0 0 0 0 6v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4a3 3 0 0 0 0-6V9a2 2 0 0 1 2-2Z"
      />
      <path
        className="stroke-accent-ink"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        d="M20.5 10.5v2m0 3v2m0 3v1.5"
      />
      <path
        className="stroke-accent-ink"
        fill="none"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m8.5 16.25 2.75 2.75 5-5.5"
      />
    </svg>
  );
}
