/** Two agencies of the demonstration's first company, by which the support account may act for it. */
import type { ServiceParts } from "../http/call";
import { newId } from "../iam/directory";
import { insertAgency } from "../queries/agency-store";
import type { DemoPeople } from "./demo-accounts";

const AGENCIES = ["support-network-read", "support-server-operate"];

export async function seedAgencies({ db }: ServiceParts, people: DemoPeople, create_time: Date): Promise<void> {
  const [owner, trusted] = [people.get("alice"), people.get("sam")];
  if (owner === undefined || trusted === undefined) throw new Error("The demonstration has no company or no support.");
  for (const name of AGENCIES)
    await insertAgency(db, {
      domain_id: owner.domain_id,
      agency_id: newId(),
      name,
      trust_domain_id: trusted.domain_id,
      trust_domain_name: trusted.domain_name,
      create_time,
    });
}
