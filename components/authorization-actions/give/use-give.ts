"use client";
/** Gives access: the agreement is signed first where it was not yet. What was entered is not kept once the answer is here. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AuthorizationWay } from "@/lib/contract/authorization-ways";
import { osm } from "@/lib/queries/osm";
import { refreshAuthorizations } from "../refresh-authorizations";
import { grantBody, type GrantValues } from "./grant-values";

export type Wanted = {
  authorization_id: string;
  way: AuthorizationWay;
  values: GrantValues;
  group_id: string | undefined;
  /** Nothing when it was signed before. */
  agreement_id: number | undefined;
};

async function give({ authorization_id, way, values, group_id, agreement_id }: Wanted): Promise<void> {
  if (agreement_id !== undefined) await osm("signPublishedAgreement", { params: { id: agreement_id }, body: {} });
  await osm("confirmAuthorizations", {
    params: { authorization_id },
    body: grantBody(way, values, group_id, new Date()),
  });
}

export function useGive(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: ["osm", "confirmAuthorizations"],
    mutationFn: give,
    gcTime: 0,
    onSuccess: onDone,
    onSettled: () => void refreshAuthorizations(client),
  });
}
