/** Authorizations with their items: as the customer sees one, and as engineers see those of a ticket. */
import type { AuthorizationLetter, ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import type { DeskAuthorization } from "@/lib/contract/desk-authorizations";
import { agreementInForce, toWireAgreement } from "../agreements/agreement";
import { findSignTime } from "../agreements/agreement-store";
import type { Call } from "../http/call";
import { listReadings } from "../privacy/read-protected";
import { listAgenciesOf } from "../queries/agency-store";
import type { TicketRow } from "../tickets/ticket-tables";
import { openAgency, openEntered } from "./authorization-entered";
import { listDetails, listOfTicket, type ListedAuthorization } from "./authorization-store";
import { viewAuthorization, viewDetail, viewReading } from "./authorization-view";

type Reader = Pick<Call, "db" | "keys" | "language" | "at">;

/** The agreement as whoever gave access had signed it by then; nothing for a rejected request. */
async function findLetter(
  { db, language }: Reader,
  { domain_id, handler_id, answer_time, auth_effective_time }: ListedAuthorization,
): Promise<AuthorizationLetter | undefined> {
  if (handler_id === null || answer_time === null || auth_effective_time === null) return undefined;
  const agreement = agreementInForce("2");
  const signed = await findSignTime(db, { domain_id, user_id: handler_id }, agreement);
  if (signed === undefined || signed > answer_time) return undefined;
  const { agreement_name = "", content = "" } = toWireAgreement("2", language);
  return { agreement_name, content, version: agreement.version, sign_time: signed.toISOString() };
}

/** While the grant lasts; its sealed id is erased with it. */
async function findAgencyName(reader: Reader, row: ListedAuthorization): Promise<string | undefined> {
  const agency_id = await openAgency(reader, row);
  if (agency_id === undefined) return undefined;
  const agency = (await listAgenciesOf(reader.db, row.domain_id)).find((one) => one.id === agency_id);
  return agency?.name ?? agency_id;
}

export async function describeAuthorization(
  reader: Reader,
  row: ListedAuthorization,
): Promise<ShowAuthorizationDetailAnswer> {
  const { db, language, at } = reader;
  const details = await listDetails(db, row);
  const readings = await listReadings(db, row);
  return {
    ...viewAuthorization(row, language, at),
    simple_description: row.simple_description,
    xcustomer_name: row.user_name,
    incident_auth_detail_list: await Promise.all(
      details.map(async (detail) => viewDetail(detail, await openEntered(reader, detail))),
    ),
    reading_list: readings.map(viewReading),
    agency_name: await findAgencyName(reader, row),
    letter: await findLetter(reader, row),
  };
}

export async function describeForDesk(reader: Reader, ticket: TicketRow): Promise<DeskAuthorization[]> {
  const { db, language, at } = reader;
  const rows = await listOfTicket(db, ticket);
  return Promise.all(
    rows.map(async (row) => ({
      ...viewAuthorization(row, language, at),
      incident_auth_detail_list: (await listDetails(db, row)).map((detail) => ({
        ...viewDetail(detail, undefined),
        has_entered: detail.entered !== null,
      })),
    })),
  );
}
