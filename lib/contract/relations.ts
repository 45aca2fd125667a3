/** Associations between tickets of one group (limits.md 5). */
import { z } from "zod";
import { operation } from "./operation";
import { Acknowledgement } from "./shapes";

export const RelatedTicket = z.object({
  case_id: z.string().optional(),
  simple_description: z.string().optional(),
  user_name: z.string().optional(),
});
export type RelatedTicket = z.infer<typeof RelatedTicket>;

export const CreateRelations = z.object({
  related_id_list: z.array(z.string().min(1).max(64)).min(1).max(3),
  group_id: z.string().min(1).max(64).optional(),
});
export type CreateRelations = z.infer<typeof CreateRelations>;

export const DeleteRelations = z.object({
  related_id: z.string().min(1).max(64),
  group_id: z.string().optional(),
});
export type DeleteRelations = z.infer<typeof DeleteRelations>;

export const ListRelationAnswer = z.object({
  case_relation_list: z.array(RelatedTicket).optional(),
});
export type ListRelationAnswer = z.infer<typeof ListRelationAnswer>;

export const relationsOperations = {
  createRelations: operation("POST", "/v2/servicerequest/cases/{case_id}/relations", {
    summary: "Relate tickets to a ticket",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: CreateRelations,
    answer: Acknowledgement,
    browser: true,
  }),
  deleteRelation: operation("DELETE", "/v2/servicerequest/cases/{case_id}/relations", {
    summary: "Remove a relation",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    body: DeleteRelations,
    answer: Acknowledgement,
    browser: true,
  }),
  listRelation: operation("GET", "/v2/servicerequest/cases/{case_id}/relations", {
    summary: "List related tickets",
    params: z.object({ case_id: z.string().min(1).max(64) }),
    answer: ListRelationAnswer,
    browser: true,
  }),
};
