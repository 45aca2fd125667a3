/** Each person chooses for themselves of what they hear. */
import { NOTIFICATION_EVENTS } from "@/lib/contract/notification-choices";
import { ApiError } from "@/lib/errors/api-error";
import { routes } from "../../http/call";
import { missingRequired, requiredWays } from "./choice";
import { notificationChoicesOf, saveChoices } from "./choice-store";

export const notificationChoiceRoutes = routes({
  listNotificationChoices: async ({ db, caller }) => {
    const chosen = await notificationChoicesOf(db, caller.domain_id, caller.user_id);
    const choices = NOTIFICATION_EVENTS.map((event) => ({
      event,
      ways: [...chosen[event]],
      required: requiredWays(event),
    }));
    return { choices };
  },

  updateNotificationChoices: async ({ db, caller }, { body: { choices } }) => {
    const [missing] = missingRequired(choices);
    if (missing !== undefined)
      throw new ApiError("OSM.01010001", { field: "choices", reason: `${missing} cannot be switched off` });
    await db.transaction((tx) => saveChoices(tx, caller, choices));
    return {};
  },
});
