/** All stories of the demonstration; their times, not this order, decide which comes first. */
import { accessStories } from "./access";
import { billingStories } from "./billing";
import { containerStories } from "./containers";
import { databaseStories } from "./databases";
import { edgeStories } from "./edge";
import { gatewayStories } from "./gateways";
import { globexStories } from "./globex";
import { middlewareStories } from "./middleware";
import { networkStories } from "./network";
import { platformStories } from "./platform";
import { serverStories } from "./servers";
import { storageStories } from "./storage";
import type { Story } from "./story";

export const STORIES: readonly Story[] = [
  ...serverStories,
  ...networkStories,
  ...gatewayStories,
  ...edgeStories,
  ...databaseStories,
  ...middlewareStories,
  ...containerStories,
  ...storageStories,
  ...billingStories,
  ...platformStories,
  ...accessStories,
  ...globexStories,
];
