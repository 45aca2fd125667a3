/** What may be changed in the contact of a ticket. What is left empty stays as it is; at least one entry is needed. */
import { z } from "zod";
import { CreateTicket, UpdateTicketContact } from "@/lib/contract/tickets";
import { addressesIn, CC_COUNT_MAX, wrongAddresses } from "./cc-list";

const { remind_mobile, remind_mail } = CreateTicket.shape;
const { area_code, remind_time } = UpdateTicketContact.shape;

const CcText = z
  .string()
  .refine((text) => wrongAddresses(text).length === 0, "form.email.invalid")
  .refine((text) => addressesIn(text).length <= CC_COUNT_MAX, "form.cc.too_many");

/** `stops_copies` takes the present addresses away. */
export const ContactChange = z.object({
  area_code,
  remind_mobile,
  remind_mail,
  remind_time,
  cc: CcText.optional(),
  stops_copies: z.boolean().optional(),
});
export type ContactChange = z.infer<typeof ContactChange>;

export function hasChange({ area_code: _code, stops_copies, cc, ...given }: ContactChange): boolean {
  return (
    stops_copies === true || [...Object.values(given), cc?.trim()].some((value) => value !== undefined && value !== "")
  );
}

function copiesOf({ cc = "", stops_copies }: ContactChange): Pick<UpdateTicketContact, "extension_map"> {
  if (stops_copies === true) return { extension_map: { remindCCEmail: "" } };
  const addresses = addressesIn(cc);
  return addresses.length === 0 ? {} : { extension_map: { remindCCEmail: addresses.join(",") } };
}

/** The country code belongs to a number and goes with it only; copies travel beside the fields, as the API has it. */
export function changeOf(given: ContactChange): UpdateTicketContact {
  const { area_code: code, cc: _cc, stops_copies: _stops, ...rest } = given;
  return {
    ...rest,
    ...(rest.remind_mobile === undefined || code === undefined ? {} : { area_code: code }),
    ...copiesOf(given),
  };
}
