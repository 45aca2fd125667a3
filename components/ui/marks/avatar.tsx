/** A person as initials. Engineers are tinted in the accent; everybody else stays neutral. Their name stands beside it. */
import { initialsOf } from "@/lib/format/initials";
import { classNames } from "../class-names";

export interface AvatarProps {
  name: string;
  isEngineer?: boolean;
  size?: "small" | "normal";
}

const SIZES = { small: "size-6 text-[0.625rem]", normal: "size-8 text-sm" };

export function Avatar({ name, isEngineer = false, size = "normal" }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classNames(
        "grid shrink-0 place-items-center rounded-full border border-transparent leading-none font-semibold",
        SIZES[size],
        isEngineer ? "bg-accent-soft text-accent" : "bg-grey-soft text-grey",
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
