/** "312 / 1,200", red and spoken once the text is too long. */
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "../class-names";

export function LengthCounter({ length, max }: { length: number; max: number }) {
  const t = useTranslations("ui");
  const format = useFormatter();
  const isOver = length > max;
  return (
    <span className={classNames("text-sm tabular-nums", isOver ? "font-medium text-danger" : "text-ink-3")}>
      <span aria-hidden>{`${format.number(length)} / ${format.number(max)}`}</span>
      <span className="sr-only" aria-live={isOver ? "polite" : "off"}>
        {t("length", { length: format.number(length), max: format.number(max) })}
      </span>
    </span>
  );
}
