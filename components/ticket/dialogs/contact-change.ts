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

export const ContactChange = z.object({ area_code, remind_mobile, remind_mail, remind_time, cc: CcText.optional() });
export type ContactChange = z.infer<typeof ContactChange>;

export function hasChange({ remind_mobile: mobile, remind_mail: mail, remind_time: time, cc }: ContactChange): boolean {
  return [mobile, mail, time, cc?.trim()].some((value) => value !== undefined && value !== "");
}

/** The country code belongs to a number and goes with it only; copies travel beside the fields, as the API has it. */
export function changeOf({ area_code: code, cc = "", ...rest }: ContactChange): UpdateTicketContact {
  const addresses = addressesIn(cc);
  return {
    ...rest,
    ...(rest.remind_mobile === undefined || code === undefined ? {} : { area_code: code }),
    ...(addresses.length === 0 ? {} : { extension_map: { remindCCEmail: addresses.join(",") } }),
  };
}
