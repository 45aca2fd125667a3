/** What forms, filters and settings ask for beside the tickets: colleagues, agencies, partners, copies' addresses, settings. */
import { routes } from "../http/call";
import { lastCcEmails } from "../tickets/cc-emails";
import { listTicketPage, numberedPage } from "../tickets/ticket-list";
import { listAgenciesOf } from "./agency-store";
import { listColleagues } from "./colleagues";
import { requireConfiguration } from "./configuration";
import { filterOf, viewOrderIncident } from "./order-incident";

export const queryRoutes = routes({
  listSubCustomers: async (call, { query }) => ({ sub_customer_infos: await listColleagues(call, query) }),

  listAgencies: async (call) => {
    const agency_list = await listAgenciesOf(call.db, call.caller.domain_id);
    return { total_count: agency_list.length, agency_list };
  },

  /** No account here is a partner's or has one. */
  showPartnersCasesPrivilege: async () => ({ has_privilege: false }),
  showPartnersServiceInfo: async () => ({}),

  /** The documented success carries these two, too. */
  showConfiguration: async (_call, { params: { config_key } }) => ({
    config_key,
    config_value: requireConfiguration(config_key),
    error_code: "0",
    error_msg: "",
  }),

  listCaseCcEmails: async (call) => {
    const { user_id, domain_id } = call.caller;
    const cc_email = await lastCcEmails(call);
    const saved = cc_email === undefined ? {} : { cc_email_info: { user_id, customer_id: domain_id, cc_email } };
    return { ...saved, mc_email_infos: [] };
  },

  listOrderIncident: async (call, { query }) => {
    const wanted = { filter: filterOf(query), page: numberedPage(query), group_id: query.groupId };
    const { total_count, rows } = await listTicketPage(call, wanted);
    return {
      totalCount: total_count,
      incidentInfoList: rows.map(({ ticket, labels }) => viewOrderIncident(ticket, labels, call.language)),
    };
  },
});
