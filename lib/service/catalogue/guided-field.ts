/** The fields that a problem type asks for. Everyone has the confidential one beside those of the template. */
import { LIMITS, templateOf } from "./catalogue-data";
import type { CatalogueProblemType, Named, TemplateField } from "./catalogue-shape";

export const CONFIDENTIAL_KEY = "confidential_info";

export type InputKind = TemplateField["type"] | "confidential";

export type GuidedField = {
  key: string;
  input_kind: InputKind;
  param_type: TemplateField["param_type"];
  section: TemplateField["section"] | "confidential";
  required: boolean;
  length: number;
  label: Named;
  placeholder: Named;
  hint: Named;
  is_sensitive: boolean;
  options: { value: string; label: Named }[];
  pattern?: RegExp;
};

const CONFIDENTIAL: GuidedField = {
  key: CONFIDENTIAL_KEY,
  input_kind: "confidential",
  param_type: 8,
  section: "confidential",
  required: false,
  length: LIMITS.confidential_max_length,
  label: { en: "Confidential information", zh: "机密信息" },
  placeholder: { en: "Bank card number, postal address and the like", zh: "如银行卡号、邮寄地址等" },
  hint: {
    en: "Stored encrypted, erased when the ticket is finished",
    zh: "加密存储，工单处理完成后清除",
  },
  is_sensitive: true,
  options: [],
};

/** The shown text of an option is stored, so it must fit, even where the catalogue's limit counts the option's key. */
function lengthOf(field: TemplateField): number {
  const texts = (field.options ?? []).flatMap((option) => [option.label.en, option.label.zh]);
  return Math.max(field.max_length, ...texts.map((text) => text.length));
}

function guidedField(field: TemplateField): GuidedField {
  return {
    key: field.key,
    input_kind: field.store_as ?? field.type,
    param_type: field.param_type,
    section: field.section,
    required: field.required,
    length: lengthOf(field),
    label: field.label,
    placeholder: field.placeholder,
    hint: field.hint,
    is_sensitive: field.sensitive,
    options: field.options ?? [],
    ...(field.pattern === undefined ? {} : { pattern: new RegExp(field.pattern) }),
  };
}

export function guidedFields(problemType: CatalogueProblemType): GuidedField[] {
  return [...templateOf(problemType).fields.map(guidedField), CONFIDENTIAL];
}
