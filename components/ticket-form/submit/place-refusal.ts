/** Where on the form a refusal of the service belongs: by the field it names, else by its code. Nothing fits: the whole form. Pure. */
import { ApiError } from "@/lib/errors/api-error";
import type { GuidedParam } from "../guided/guided-param";

export type Place =
  | "description"
  | "region_id"
  | "severity_id"
  | "remind_mail"
  | "remind_mobile"
  | "area_code"
  | "cc"
  | `answers.${string}`
  | "root.files"
  | "root.refused";

const BY_FIELD: Record<string, Place> = {
  simple_description: "description",
  region_id: "region_id",
  severity_id: "severity_id",
  remind_mail: "remind_mail",
  remind_mobile: "remind_mobile",
  area_code: "area_code",
  accessory_ids: "root.files",
  "extension_map.remindCCEmail": "cc",
};

const BY_CODE: Record<string, Place> = {
  "OSM.01010005": "root.files",
  "OSM.01010006": "severity_id",
  "OSM.01010008": "cc",
  "OSM.01010009": "severity_id",
  "OSM.01010033": "region_id",
};

/** The field is named by the service itself or, by a remote one, at the head of the sentence's reason. */
function fieldOf(error: ApiError): string {
  const named = error.options.field;
  if (named) return named;
  return /: ([\w.]+): /.exec(error.options.remote?.message ?? "")?.[1] ?? "";
}

/** `isShown` tells whether the form draws the place just now. */
export function placeRefusal(
  error: unknown,
  params: readonly GuidedParam[],
  isShown: (place: Place) => boolean,
): Place {
  if (!(error instanceof ApiError)) return "root.refused";
  const field = fieldOf(error);
  const key = /^extends_map\.(.+)$/.exec(field)?.[1];
  const param = params.find((one) => one.key === key);
  const place = param ? (`answers.${param.name}` as const) : (BY_FIELD[field] ?? BY_CODE[error.wireCode]);
  return place !== undefined && isShown(place) ? place : "root.refused";
}
