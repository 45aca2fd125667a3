/** What may be changed in the contact of a ticket. What is left empty stays as it is; at least one entry is needed. */
import { z } from "zod";
import { CreateTicket, UpdateTicketContact } from "@/lib/contract/tickets";

const { remind_mobile, remind_mail } = CreateTicket.shape;
const { area_code, remind_time } = UpdateTicketContact.shape;

export const ContactChange = z.object({ area_code, remind_mobile, remind_mail, remind_time });
export type ContactChange = z.infer<typeof ContactChange>;

export function hasChange({ remind_mobile: mobile, remind_mail: mail, remind_time: time }: ContactChange): boolean {
  return [mobile, mail, time].some((value) => value !== undefined && value !== "");
}

/** The country code belongs to a number and goes with it only. */
export function changeOf({ area_code: code, ...rest }: ContactChange): UpdateTicketContact {
  return rest.remind_mobile === undefined || code === undefined ? rest : { ...rest, area_code: code };
}
