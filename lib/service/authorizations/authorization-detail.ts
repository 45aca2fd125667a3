/** Authorizations with their items: as the customer sees one, and as engineers see those of a ticket. */
import type { ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";
import type { DeskAuthorization } from "@/lib/contract/desk-authorizations";
import type { Call } from "../http/call";
import { listReadings } from "../privacy/read-protected";
import type { TicketRow } from "../tickets/ticket-tables";
import { openEntered } from "./authorization-entered";
import { listDetails, listOfTicket, type ListedAuthorization } from "./authorization-store";
import { viewAuthorization, viewDetail, viewReading } from "./authorization-view";

type Reader = Pick<Call, "db" | "keys" | "language" | "at">;

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
  };
}

export async function describeForDesk(reader: Reader, ticket: TicketRow): Promise<DeskAuthorization[]> {
  const { db, language, at } = reader;
  const rows = await listOfTicket(db, ticket);
  return Promise.all(
    rows.map(async (row) => ({
      ...viewAuthorization(row, language, at),
      create_time: row.create_time.toISOString(),
      asked_by_name: row.asked_by_name,
      incident_auth_detail_list: (await listDetails(db, row)).map((detail) => ({
        ...viewDetail(detail, undefined),
        has_entered: detail.entered !== null,
      })),
    })),
  );
}
