/** What other domains may know of the catalogue: look-ups, names, limits, and the check of guided answers. */
export {
  ATTACHMENT_COUNT_MAX,
  findProblemType,
  findProduct,
  findRegion,
  findSatisfaction,
  findSeverity,
  findSupportPlan,
  LIMITS,
  nameOf,
} from "./catalogue-data";
export { caseTypeName, extendsNameOf, nameOfSource, ticketStateName } from "./catalogue-names";
export { checkExtends, type CheckedExtends } from "./check-extends";
export { CONFIDENTIAL_KEY } from "./guided-field";
