/** Labels of an account and on its tickets (limits.md 5). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement } from "./shapes";

export const CaseLabel = z.object({
  label_id: z.int().optional(),
  name: z.string().optional(),
  color: z.string().optional(),
  /** Our own, when asked for: how many tickets carry it. */
  ticket_count: z.int().optional(),
});
export type CaseLabel = z.infer<typeof CaseLabel>;

const LabelName = z.string().trim().min(1, "form.label.required").max(64, "form.label.too_long");

/** Documented as text of 1 to 7 characters such as #000000; anything else could not be drawn. */
const LabelColor = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "form.color.invalid");

export const CreateLabels = z.object({ name: LabelName, color: LabelColor });
export type CreateLabels = z.infer<typeof CreateLabels>;

export const ListCaseLabelsAnswer = z.object({
  case_label_list: z.array(CaseLabel).optional(),
});
export type ListCaseLabelsAnswer = z.infer<typeof ListCaseLabelsAnswer>;

export const ListLabelsAnswer = z.object({
  total_count: z.int().optional(),
  label_list: z.array(CaseLabel).optional(),
});
export type ListLabelsAnswer = z.infer<typeof ListLabelsAnswer>;

export const UpdateLabels = z.object({ name: LabelName, color: LabelColor });
export type UpdateLabels = z.infer<typeof UpdateLabels>;

export const labelsOperations = {
  createCaseLabels: operation("POST", "/v2/servicerequest/cases/{case_id}/labels", {
    summary: "Attach labels to a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({ label_ids: z.array(z.int()).min(1).max(5) }),
    answer: Acknowledgement,
    browser: true,
  }),
  deleteCaseLabels: operation("DELETE", "/v2/servicerequest/cases/{case_id}/labels", {
    summary: "Detach labels from a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    query: z.object({ label_ids: z.array(z.int()).min(1).max(5) }),
    answer: Acknowledgement,
    browser: true,
  }),
  listCaseLabels: operation("GET", "/v2/servicerequest/cases/{case_id}/labels", {
    summary: "List labels of a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    answer: ListCaseLabelsAnswer,
    browser: true,
  }),
  createLabels: operation("POST", "/v2/servicerequest/labels", {
    summary: "Create a label",
    body: CreateLabels,
    answer: Acknowledgement,
    browser: true,
  }),
  listLabels: operation("GET", "/v2/servicerequest/labels", {
    summary: "List labels",
    query: z.object({
      offset: z.int().min(0).optional(),
      limit: z.int().min(0).max(100).optional(),
      name: z.string().max(64).optional(),
      label_id: z.int().min(0).optional(),
      /** Our own: how many tickets carry each label, too. */
      with_ticket_count: z.boolean().optional(),
    }),
    answer: ListLabelsAnswer,
    browser: true,
  }),
  deleteLabels: operation("DELETE", "/v2/servicerequest/labels/{label_id}", {
    summary: "Delete a label",
    params: z.object({ label_id: z.int().min(0).max(65535) }),
    answer: Acknowledgement,
    browser: true,
  }),
  updateLabels: operation("PUT", "/v2/servicerequest/labels/{label_id}", {
    summary: "Change a label",
    params: z.object({ label_id: z.int().min(0).max(65535) }),
    body: UpdateLabels,
    answer: Acknowledgement,
    browser: true,
  }),
};
