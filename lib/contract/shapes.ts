/** Shapes that several chapters of the API share. Fields keep the spelling of the wire. */
import { z } from "zod";

export const Acknowledgement = z.object({ error_code: z.string().optional(), error_msg: z.string().optional() });

/** Our own header: the same request sent again with the same key within 24 hours gets the first answer and makes nothing new. */
export const IdempotencyKey = z.object({ "idempotency-key": z.string().min(1).max(128).optional() });

/** The header by which our service says in its answers that it keeps such keys; a remote service may not. */
export const IDEMPOTENCY_KEPT = "x-idempotency-key-kept";

/** limits.md 1.1: 0 waiting, 1 processing, 2 to confirm, 3 completed, 4 canceled, 5 paused, 12 invalid, 13 deleted, 17 pending feedback. */
export const TicketStatus = z.literal([0, 1, 2, 3, 4, 5, 12, 13, 17]);
export type TicketStatus = z.infer<typeof TicketStatus>;

export const Score = z.object({
  value: z.int().min(0).max(65535).optional(),
  satisfaction_id: z.int().min(0).max(9999),
  satisfaction_value: z.int().min(0).max(65535),
  satisfaction_name: z.string().max(32).optional(),
  per_value: z.int().min(0).max(65535).optional(),
  sat_category_id: z.string().max(32).optional(),
  sat_category_name: z.string().optional(),
});
export type Score = z.infer<typeof Score>;

export const Label = z.object({
  label_id: z.int().optional(),
  name: z.string().optional(),
  color: z.string().optional(),
});
export type Label = z.infer<typeof Label>;

export const Attachment = z.object({
  accessory_id: z.string().optional(),
  file_actual_name: z.string().optional(),
  file_size: z.int().optional(),
  file_type: z.string().optional(),
  is_image: z.boolean().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

export const Message = z.object({
  type: z.literal([0, 1]).optional(),
  replier_type: z.literal([0, 1, 2]).optional(),
  replier: z.string().optional(),
  content: z.string().optional(),
  create_time: z.string().optional(),
  replier_name: z.string().optional(),
  is_first_message: z.int().optional(),
  iam_user_type: z.literal([0, 1]).optional(),
  accessory_list: z.array(Attachment).optional(),
  message_id: z.string().optional(),
  withdraw_until: z.string().optional(),
  has_confidential: z.boolean().optional(),
});
export type Message = z.infer<typeof Message>;
