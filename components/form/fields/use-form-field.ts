"use client";
/** One field of the surrounding Form: its value, how to change it, and the sentence that says what is wrong with it. */
import { useController, type FieldPath, type FieldValues } from "react-hook-form";
import { useIssueSentence } from "../use-issue-sentence";

export function useFormField<Values extends FieldValues>(name: FieldPath<Values>) {
  const { field, fieldState } = useController<Values>({ name });
  const sentence = useIssueSentence();
  const error = fieldState.error && sentence(fieldState.error);
  return { field, error };
}

/** Text inputs show strings only; nothing chosen yet is the empty string. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}
