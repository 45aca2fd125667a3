"use client";
/** One line of a menu: a command, or a link to somewhere. */
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "../actions/link";
import { classNames } from "../class-names";

export interface MenuItemOf {
  key: string;
  label: string;
  icon?: ReactNode;
  /** A small word at the right: a count, a key. */
  aside?: ReactNode;
  /** Why it cannot be done now; the item is then greyed and this is read with it. */
  blockedBecause?: string;
  isDanger?: boolean;
  /** Given for choices: draws a check mark on the one in force. */
  isChosen?: boolean;
  /** Draws a line above. */
  startsGroup?: boolean;
}

export type MenuItem = MenuItemOf &
  ({ href: string; onSelect?: undefined } | { href?: undefined; onSelect: () => void });

const LOOK =
  "flex w-full items-center gap-2.5 rounded px-2.5 py-1.5 text-start text-base touch-room focus-visible:-outline-offset-2 " +
  "hover:bg-hover focus:bg-hover aria-disabled:cursor-not-allowed aria-disabled:text-ink-3";

export function MenuLine({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const className = classNames(LOOK, item.isDanger && !item.blockedBecause && "text-danger");
  const isChoice = item.isChosen !== undefined;
  const common = { tabIndex: -1, className, title: item.blockedBecause, children: <MenuFace item={item} /> };
  if (item.href !== undefined && !item.blockedBecause)
    return <Link {...common} role="menuitem" href={item.href} onClick={onDone} />;
  return (
    <button
      {...common}
      type="button"
      role={isChoice ? "menuitemradio" : "menuitem"}
      aria-checked={item.isChosen}
      aria-disabled={item.blockedBecause ? true : undefined}
      onClick={() => {
        if (item.blockedBecause) return;
        onDone();
        item.onSelect?.();
      }}
    />
  );
}

function MenuFace({ item }: { item: MenuItem }) {
  return (
    <>
      {item.isChosen !== undefined && (
        <Check aria-hidden className={classNames("size-4 shrink-0", !item.isChosen && "invisible")} />
      )}
      {item.icon && (
        <span aria-hidden className="shrink-0 text-ink-3 *:size-4">
          {item.icon}
        </span>
      )}
      <span className="min-w-0 flex-1">
        {item.label}
        {item.blockedBecause && <span className="block text-sm">{item.blockedBecause}</span>}
      </span>
      {item.aside && <span className="text-sm text-ink-3 tabular-nums">{item.aside}</span>}
    </>
  );
}
