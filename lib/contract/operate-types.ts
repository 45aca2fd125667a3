/** Kinds of entries in a ticket's operation log. Those below 1000 are documented (limits.md 1.4), the others are our desk's. */
export const OPERATE_TYPES = {
  create: 0,
  urge: 2,
  close: 3,
  cancel: 4,
  evaluate: 5,
  delete: 13,
  rejectResult: 16,
  grantAuthorization: 73,
  rejectAuthorization: 74,
  cancelAuthorization: 83,
  exportTickets: 84,
  answerFeedback: 85,
  changeContact: 114,
  deleteContact: 115,
  accept: 1001,
  takeOver: 1002,
  askFeedback: 1003,
  resolve: 1004,
  suspend: 1005,
  resume: 1006,
  invalidate: 1007,
  askAuthorization: 1008,
  recallAuthorization: 1009,
  readAuthorizedInfo: 1010,
  readConfidential: 1011,
  remindOfClosing: 1012,
  remindOfExpiry: 1013,
  refuseReading: 1014,
  openSession: 1015,
} as const;

export type OperateType = (typeof OPERATE_TYPES)[keyof typeof OPERATE_TYPES];

export const SERVICE_OPERATE_TYPE_MIN = 1000;
