/** Beside the form on wide screens: what this place is for, and a ticket's life as a line. */
import { useTranslations } from "next-intl";
import { ProductMark } from "@/components/ui/page/product-mark";

const PROMISES = ["ask", "follow", "guard"] as const;

export function Promises() {
  const t = useTranslations("sign_in.promise");
  const product = useTranslations("shell")("product");
  return (
    <aside
      aria-label={product}
      className="flex w-[44%] max-w-2xl flex-col justify-between border-e border-line bg-accent-soft px-12 py-10 max-lg:hidden"
    >
      <p className="flex items-center gap-3 text-lg font-semibold">
        <ProductMark className="size-8" />
        {product}
      </p>
      <div className="max-w-md">
        <p className="text-2xl font-semibold text-balance">{t("title")}</p>
        <ol className="mt-8 flex flex-col">
          {PROMISES.map((promise, index) => (
            <li key={promise} className="relative flex gap-4 pb-7 last:pb-0">
              {index < PROMISES.length - 1 && (
                <span aria-hidden className="absolute start-[7px] top-5 bottom-0 w-0.5 bg-accent opacity-35" />
              )}
              <Step index={index} />
              <p className="text-lg">{t(promise)}</p>
            </li>
          ))}
        </ol>
      </div>
      <span aria-hidden />
    </aside>
  );
}

/** Ring, half ring, check: the marks of a ticket that waits, is worked on, and is done. */
function Step({ index }: { index: number }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="mt-1 size-4 shrink-0 overflow-visible">
      <circle
        cx="8"
        cy="8"
        r="7"
        className={index === 2 ? "fill-accent stroke-accent" : "fill-surface stroke-accent"}
        strokeWidth="2"
      />
      {index === 1 && <path d="M8 3.5a4.5 4.5 0 0 1 0 9Z" className="fill-accent" />}
      {index === 2 && (
        <path d="m4.8 8.3 2.2 2.2 4.2-4.7" fill="none" strokeWidth="1.75" className="stroke-accent-ink" />
      )}
    </svg>
  );
}
