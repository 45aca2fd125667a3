/** The ticket as it is sent. What is empty is left out; a way of contact that is not ticked is not sent, whatever stands in its field. Pure. */
import { TICKET_SOURCE_ID } from "@/lib/contract/ticket-limits";
import type { CreateTicket } from "@/lib/contract/tickets";
import type { TicketValues } from "../form/ticket-values";
import type { Composition } from "./compose-ticket";

export type BodyParts = {
  product: string;
  problem: string;
  composition: Composition;
  accessory_ids: readonly string[];
};

function filled<T extends Record<string, unknown>>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== "" && value !== undefined),
  ) as Partial<T>;
}

function contactOf(values: TicketValues): Partial<CreateTicket> {
  const { by_mail, remind_mail, by_mobile, area_code, remind_mobile, remind_time, cc } = values;
  return {
    ...(by_mail ? filled({ remind_mail: remind_mail.trim() }) : {}),
    ...(by_mobile && remind_mobile.trim() !== "" ? filled({ area_code, remind_mobile: remind_mobile.trim() }) : {}),
    ...filled({ remind_time }),
    ...(cc.length > 0 ? { extension_map: { remindCCEmail: cc.join(",") } } : {}),
  };
}

/** A contact that was verified goes by its id; the service knows which one it is. */
export function proofsOf(values: TicketValues) {
  const { by_mail, mail_verified_id, by_mobile, mobile_verified_id } = values;
  return filled({
    "x-email-verifiedid": by_mail ? mail_verified_id : "",
    "x-phone-verifiedid": by_mobile ? mobile_verified_id : "",
  });
}

export function ticketBody(
  values: TicketValues,
  { product, problem, composition, accessory_ids }: BodyParts,
): CreateTicket {
  const { simple_description, extends_map } = composition;
  return {
    product_category_id: product,
    business_type_id: problem,
    source_id: TICKET_SOURCE_ID,
    simple_description,
    ...filled({ region_id: values.region_id, severity_id: values.severity_id }),
    ...(Object.keys(extends_map).length > 0 ? { extends_map } : {}),
    ...(accessory_ids.length > 0 ? { accessory_ids: [...accessory_ids] } : {}),
    ...contactOf(values),
  };
}
