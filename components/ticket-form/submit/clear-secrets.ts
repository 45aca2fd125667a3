/** Lets the author decide about everything in the written texts that looks like a secret; what is moved joins the confidential box. */
import type { FormMethods } from "@/components/form/steady-form";
import type { SensitiveGuard } from "@/components/sensitive/use-sensitive-guard";
import { DESCRIPTION_LENGTH_MAX } from "@/lib/contract/ticket-limits";
import type { TicketForm } from "../compose/compose-ticket";
import type { TicketValues } from "../form/ticket-values";
import { CONFIDENTIAL_LENGTH_MAX, CONFIDENTIAL_NAME } from "../guided/guided-param";

type TextPath = "description" | `answers.${string}`;
type Text = { path: TextPath; lengthMax: number };

/** The texts that everybody who handles the ticket reads. */
function openTexts(mode: TicketValues["mode"], { params }: TicketForm): Text[] {
  const written = params.filter(
    ({ kind, section, isProtected }) =>
      !isProtected && (kind === "text" || kind === "textarea") && (mode === "guided" || section !== "description"),
  );
  const answers = written.map(({ name, lengthMax = DESCRIPTION_LENGTH_MAX }): Text => ({
    path: `answers.${name}`,
    lengthMax,
  }));
  return mode === "free" ? [{ path: "description", lengthMax: DESCRIPTION_LENGTH_MAX }, ...answers] : answers;
}

const CONFIDENTIAL: TextPath = `answers.${CONFIDENTIAL_NAME}`;

type Parts = { ticket: TicketForm; form: FormMethods<TicketValues>; guard: SensitiveGuard };

/** False when the author wants to go back to the text. */
export async function clearSecrets({ ticket, form, guard }: Parts): Promise<boolean> {
  const change = { shouldDirty: true, shouldValidate: false };
  for (const { path, lengthMax } of openTexts(form.getValues("mode"), ticket)) {
    const text = String(form.getValues(path) ?? "");
    const box = String(form.getValues(CONFIDENTIAL) ?? "");
    const room = Math.max(0, CONFIDENTIAL_LENGTH_MAX - box.length - (box === "" ? 0 : 1));
    const cleared = await guard.check({ text, canMove: true, movedLengthMax: room, textLengthMax: lengthMax });
    if (cleared === undefined) {
      form.setFocus(path);
      return false;
    }
    if (cleared.text !== text) form.setValue(path, cleared.text, change);
    if (cleared.moved !== "") form.setValue(CONFIDENTIAL, [box, cleared.moved].filter(Boolean).join("\n"), change);
  }
  return true;
}
