/** Published settings of the service by key (limits.md 11). */
import { z } from "zod";
import { operation } from "./operation";

export const ShowConfigurationAnswer = z.object({
  config_key: z.string().optional(),
  config_value: z.string().optional(),
  error_code: z.string().optional(),
  error_msg: z.string().optional(),
});
export type ShowConfigurationAnswer = z.infer<typeof ShowConfigurationAnswer>;

export const settingsOperations = {
  showConfiguration: operation("GET", "/v2/servicerequest/configurations/{config_key}", {
    summary: "Get a configuration value",
    params: z.object({ config_key: z.string().min(1).max(128) }),
    answer: ShowConfigurationAnswer,
    open: true,
  }),
};
