/** What a problem type asks for, as the form needs it. A remote service gives no `input_kind`: it then follows from the number of the kind. Pure. */
import type { ExtendsParam } from "@/lib/contract/catalogue";

export const CONFIDENTIAL_NAME = "confidential_info";
export const CONFIDENTIAL_LENGTH_MAX = 400;

export type GuidedKind =
  "text" | "number" | "port" | "textarea" | "select" | "date-time" | "ip" | "resource-id" | "confidential";

export type GuidedSection = "description" | "my_info" | "confidential";

export type GuidedParam = {
  /** The key as the service spells it. */
  key: string;
  /** The key as a name inside the form's value, where dots and brackets would nest. */
  name: string;
  label: string;
  kind: GuidedKind;
  section: GuidedSection;
  isRequired: boolean;
  isProtected: boolean;
  lengthMax?: number;
  min?: number;
  max?: number;
  hint: string;
  placeholder: string;
  options: readonly string[];
};

const KIND_BY_NUMBER: Record<number, GuidedKind> = { 1: "number", 3: "text", 4: "select", 5: "select", 8: "textarea" };
const PORT_KEY = /(^|_)port$/;

function kindOf(param: ExtendsParam, key: string): GuidedKind {
  const kind = param.input_kind ?? KIND_BY_NUMBER[param.param_type ?? 3] ?? "text";
  return kind === "text" && param.section === "my_info" && PORT_KEY.test(key) ? "port" : kind;
}

function sectionOf(param: ExtendsParam, key: string): GuidedSection {
  if (key === CONFIDENTIAL_NAME || param.section === "confidential") return "confidential";
  return param.section === "my_info" ? "my_info" : "description";
}

/** The documented form is one text: ours is a JSON list, another service may part the options by commas or lines. */
export function readOptions(select_item: string | undefined): string[] {
  if (!select_item) return [];
  try {
    const list: unknown = JSON.parse(select_item);
    if (Array.isArray(list)) return list.map(String);
  } catch {
    return select_item.split(/[,;\n|]/).flatMap((option) => (option.trim() === "" ? [] : [option.trim()]));
  }
  return [select_item];
}

function readParam(param: ExtendsParam): GuidedParam[] {
  const key = param.param_key ?? "";
  if (key === "" || param.is_show === 0) return [];
  const kind = kindOf(param, key);
  return [
    {
      key,
      name: key.replace(/[^\w-]/g, "_"),
      label: param.param_name ?? key,
      kind,
      section: sectionOf(param, key),
      isRequired: param.required === 1,
      isProtected: param.is_sensitive === 1 || kind === "confidential",
      hint: param.tips ?? "",
      placeholder: param.placeholder ?? "",
      options: readOptions(param.select_item),
      ...(param.length === undefined || param.length <= 0 ? {} : { lengthMax: param.length }),
      ...(param.min_value === undefined ? {} : { min: param.min_value }),
      ...(param.max_value === undefined ? {} : { max: param.max_value }),
    },
  ];
}

/** Every problem type takes confidential information, also where a service does not list it. */
export function readParams(params: readonly ExtendsParam[] | undefined, confidentialLabel: string): GuidedParam[] {
  const read = (params ?? []).flatMap(readParam);
  if (read.some((param) => param.key === CONFIDENTIAL_NAME)) return read;
  const confidential: ExtendsParam = {
    param_key: CONFIDENTIAL_NAME,
    param_name: confidentialLabel,
    input_kind: "confidential",
    length: CONFIDENTIAL_LENGTH_MAX,
  };
  return [...read, ...readParam(confidential)];
}

export function paramsOf(params: readonly GuidedParam[], section: GuidedSection): GuidedParam[] {
  return params.filter((param) => param.section === section);
}
