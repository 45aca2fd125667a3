/** "312 / 1,200", red once the text is too long. Spoken is only that the limit is near or passed, not every character. */
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "../class-names";

/** From this part of the limit on it is near. */
export const NEAR = 0.85;

export function LengthCounter({ length, max }: { length: number; max: number }) {
  const t = useTranslations("ui");
  const format = useFormatter();
  const isOver = length > max;
  return (
    <span className={classNames("text-sm tabular-nums", isOver ? "font-medium text-danger" : "text-ink-3")}>
      <span aria-hidden>{`${format.number(length)} / ${format.number(max)}`}</span>
      <span role="status" className="sr-only">
        {isOver ? t("length.over", { max }) : length > max * NEAR && t("length.near", { max })}
      </span>
    </span>
  );
}
