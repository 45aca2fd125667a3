/** A valid request for every operation that customers have. An operation without one is told by the tests that go over the contract. */
import type { OperationName } from "../../contract/operations";
import { accountWays } from "./account-ways";
import { authorizationWays } from "./authorization-ways";
import { catalogueWays } from "./catalogue-ways";
import { conversationWays } from "./conversation-ways";
import { diagnosisWays } from "./diagnosis-ways";
import { historicalWays } from "./historical-ways";
import { teamWays } from "./team-ways";
import { ticketWays } from "./ticket-ways";
import type { Way } from "./way";

export const WAYS: Partial<Record<OperationName, Way>> = {
  ...ticketWays,
  ...conversationWays,
  ...authorizationWays,
  ...accountWays,
  ...catalogueWays,
  ...historicalWays,
  ...diagnosisWays,
  ...teamWays,
};
