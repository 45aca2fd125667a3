/** A person as initials, drawn by style: they are a picture, and the name that stands beside them is the only text. */
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
      data-initials={initialsOf(name)}
      className={classNames(
        "grid before:content-[attr(data-initials)] shrink-0 place-items-center rounded-full border border-transparent leading-none font-semibold",
        SIZES[size],
        isEngineer ? "bg-accent-soft text-accent" : "bg-grey-soft text-grey",
      )}
    />
  );
}
