"use client";
/** A choice from a long list by typing part of it. The list opens on focus; arrow keys, Enter and Esc work; what fits nothing is taken back. */
import { Check, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState, type KeyboardEvent, type Ref } from "react";
import { classNames } from "@/components/ui/class-names";
import type { FieldWiring } from "@/components/ui/fields/field";
import { fieldLook } from "@/components/ui/fields/field-look";
import { matchingChoices, type Choice } from "./matching-choices";

export interface SearchSelectProps {
  wiring: FieldWiring;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  choices: readonly Choice[];
  placeholder?: string;
  /** Names the list for those who listen to it. */
  listLabel: string;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

export function SearchSelect(props: SearchSelectProps) {
  const { wiring, name, value, onChange, onBlur, inputRef, choices, placeholder, listLabel } = props;
  const t = useTranslations("ticket_form.select");
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const chosen = choices.find((choice) => choice.value === value);
  const shown = matchingChoices(choices, typed ?? "");
  const current = Math.min(active, shown.length - 1);

  function open() {
    setActive(Math.max(0, choices.indexOf(chosen ?? choices[0] ?? { value: "", label: "" })));
    setOpen(true);
  }

  function close() {
    setOpen(false);
    setTyped(undefined);
  }

  function choose(choice: Choice | undefined) {
    if (choice) onChange(choice.value);
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!isOpen) return open();
      if (shown.length > 0) setActive((current + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(shown[current]);
    } else if (event.key === "Escape" && isOpen) {
      event.stopPropagation();
      close();
    }
  }

  return (
    <div className="relative">
      <input
        {...wiring}
        ref={inputRef}
        name={name}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[current] ? `${id}-${current}` : undefined}
        placeholder={placeholder}
        value={typed ?? chosen?.label ?? ""}
        onClick={() => !isOpen && open()}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
          if (event.target.value === "") onChange("");
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onBlur?.();
        }}
        className={fieldLook("h-9 pe-9")}
      />
      <ChevronsUpDown aria-hidden className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-ink-3" />
      {isOpen && (
        <ul
          id={id}
          role="listbox"
          aria-label={listLabel}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded bg-raised p-1 shadow-float"
        >
          {shown.map((choice, index) => (
            <ChoiceLine
              key={choice.value}
              id={`${id}-${index}`}
              choice={choice}
              isActive={index === current}
              isChosen={choice.value === value}
              onChoose={() => choose(choice)}
            />
          ))}
          {shown.length === 0 && <li className="px-3 py-2 text-ink-2">{t("nothing")}</li>}
        </ul>
      )}
    </div>
  );
}

interface ChoiceLineProps {
  id: string;
  choice: Choice;
  isActive: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

function ChoiceLine({ id, choice, isActive, isChosen, onChoose }: ChoiceLineProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      ref={(line) => {
        if (isActive) line?.scrollIntoView?.({ block: "nearest" });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={classNames(
        "flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-3 py-1 touch-room hover:bg-hover",
        isActive && "bg-accent-soft",
      )}
    >
      <span className="min-w-0 flex-1">{choice.label}</span>
      {choice.note && <span className="text-sm text-ink-2">{choice.note}</span>}
      {isChosen && <Check aria-hidden className="size-4 text-accent" />}
    </li>
  );
}
