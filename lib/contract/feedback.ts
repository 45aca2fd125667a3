/** Reports of infringing or illegal content (limits.md 11). */
import { z } from "zod";
import { operation } from "./operation";
import { sensitive } from "./sensitive";
import { Acknowledgement } from "./shapes";

export const ContactWay = z.object({
  name: sensitive(z.string().min(1).max(512)),
  mobile: sensitive(z.string().min(1).max(32)),
  mail: sensitive(z.string()).optional(),
  area: z.string().optional(),
  address: sensitive(z.string().min(1).max(512)).optional(),
  id_type: z.literal([10, 20, 21, 22, 23]),
  company_name: z.string().optional(),
  id_files: sensitive(z.array(z.string().min(1).max(512)).min(1).max(3)),
  other_way: sensitive(z.string().max(512)).optional(),
});
export type ContactWay = z.infer<typeof ContactWay>;

export const IntellectualProperty = z.object({
  ip_type: z.enum(["copyright", "trademark", "patent"]).optional(),
  ip_area: z.string().optional(),
  ip_number: z.string().optional(),
  ip_content: z.string().optional(),
});
export type IntellectualProperty = z.infer<typeof IntellectualProperty>;

export const FeedbackDetail = z.object({
  type: z.enum(["infringement", "illegal"]),
  title: z.string().max(2048),
  content: z.string().min(1).max(5000),
  files: z.array(z.string().min(1).max(32)).min(1).max(3),
  ip: IntellectualProperty.optional(),
  contacts: ContactWay,
});
export type FeedbackDetail = z.infer<typeof FeedbackDetail>;

export const feedbackOperations = {
  createFeedback: operation("POST", "/v2/servicerequest/feedbacks", {
    summary: "Report abuse or infringement",
    body: FeedbackDetail,
    answer: Acknowledgement,
  }),
};
