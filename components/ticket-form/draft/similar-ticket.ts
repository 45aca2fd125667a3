/** The ticket whose words are taken over, as it may stand in a new one: its secrets masked. Unmasked words never reach the form. */
import { queryOptions } from "@tanstack/react-query";
import { osm } from "@/lib/queries/osm";

export const similarTicket = (case_id: string) =>
  queryOptions({
    queryKey: ["similar-ticket", case_id],
    queryFn: async ({ signal }) => {
      const [{ incident_detail_info }, { maskSecrets }] = await Promise.all([
        osm("showCaseDetail", { params: { case_id } }, signal),
        import("./mask-secrets"),
      ]);
      if (incident_detail_info === undefined) return {};
      const simple_description = maskSecrets(incident_detail_info.simple_description);
      return { incident_detail_info: { ...incident_detail_info, simple_description } };
    },
  });
