/** The agreements in force, in both languages. A new text gets a new version and a new id, so that old signatures keep their meaning. */
import { z } from "zod";
import type { Agreement } from "@/lib/contract/agreements";
import type { WireLanguage } from "@/lib/contract/languages";
import english from "./agreement-texts.en-us.json";
import chinese from "./agreement-texts.zh-cn.json";

const AgreementType = z.enum(["0", "1", "2"]);
/** 0 ticket, 1 ticket to a partner, 2 authorization (limits.md 11). */
export type AgreementType = z.infer<typeof AgreementType>;

const Texts = z.array(
  z.object({ type: AgreementType, kind_name: z.string(), name: z.string(), paragraphs: z.array(z.string()).min(1) }),
);

const TEXTS = { "en-us": Texts.parse(english), "zh-cn": Texts.parse(chinese) };

/** Ids lie between 1 and 32 on the wire. */
const IN_FORCE: Record<AgreementType, { id: number; version: number }> = {
  "0": { id: 1, version: 1 },
  "1": { id: 2, version: 1 },
  "2": { id: 3, version: 1 },
};

export type AgreementInForce = { id: number; version: number };

export function agreementInForce(type: AgreementType = "0"): AgreementInForce {
  return IN_FORCE[type];
}

/** Undefined for an id of no agreement in force; only what is in force can be signed. */
export function findAgreement(id: number): AgreementInForce | undefined {
  return Object.values(IN_FORCE).find((agreement) => agreement.id === id);
}

export function toWireAgreement(type: AgreementType = "0", language: WireLanguage): Agreement {
  const text = TEXTS[language].find((one) => one.type === type);
  if (text === undefined) throw new Error(`no text of agreement ${type} in ${language}`);
  const { id, version } = agreementInForce(type);
  return {
    id: String(id),
    agreement_name: text.name,
    agreement_type: type,
    agreement_type_name: text.kind_name,
    content: text.paragraphs.join("\n\n"),
    version,
  };
}
