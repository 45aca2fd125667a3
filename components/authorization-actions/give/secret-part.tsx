"use client";
/** What is handed over: each way of access has fields of its own. Nothing fills itself in, and nothing is shown unless asked. */
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { SecretFormField } from "@/components/form/fields/secret-form-field";
import { TextFormField } from "@/components/form/fields/text-form-field";
import { Notice } from "@/components/ui/feedback/notice";
import { CONFIDENTIAL_LENGTH_MAX, type AuthorizationWay } from "@/lib/contract/authorization-ways";
import type { AuthorizationDetail } from "@/lib/contract/authorizations";
import { useIsOwnService } from "@/lib/queries/own-service";
import { targetName } from "../permit";
import { AgencyField } from "./agency-field";
import { secretKindOf } from "./grant-faults";
import type { GrantValues } from "./grant-values";
import { HostTest } from "./host-test";
import { KeyFile } from "./key-file";
import { Part } from "./part";

export interface SecretPartProps {
  way: AuthorizationWay;
  details: readonly AuthorizationDetail[];
  group_id: string | undefined;
}

export function SecretPart({ way, details, group_id }: SecretPartProps) {
  const t = useTranslations("authorization_actions.give.secret");
  const kept = way.secret_length_max > 0 ? t("lead") : undefined;
  return (
    <Part step={2} title={t(way.secret_length_max > 0 ? "title" : "title_right")} lead={kept}>
      {way.needs_agency && <AgencyField />}
      {way.id === "console-credential" && (
        <Notice tone="warning" title={t("credential_title")}>
          {t("credential")}
        </Notice>
      )}
      {way.secret_length_max > 0 &&
        details.map((detail, index) => (
          <Item
            key={detail.id}
            way={way}
            detail={detail}
            index={index}
            isNamed={details.length > 1}
            group_id={group_id}
          />
        ))}
    </Part>
  );
}

type ItemProps = Pick<SecretPartProps, "way" | "group_id"> & {
  detail: AuthorizationDetail;
  index: number;
  isNamed: boolean;
};

function Item({ way, detail, index, isNamed, group_id }: ItemProps) {
  const isGiven = useWatch<GrantValues, `items.${number}.is_given`>({ name: `items.${index}.is_given` });
  if (!isGiven) return null;
  const fields = <ItemFields way={way} detail={detail} index={index} group_id={group_id} />;
  if (!isNamed) return fields;
  return (
    <fieldset className="rounded border border-line p-3">
      <legend className="px-1 font-mono text-sm break-all">{targetName(detail)}</legend>
      {fields}
    </fieldset>
  );
}

function ItemFields({ way, detail, index, group_id }: Omit<ItemProps, "isNamed">) {
  const t = useTranslations("authorization_actions.give.secret");
  const isHost = way.detail_type === 1;
  return (
    <div className="flex flex-col gap-4">
      {way.needs_account && (
        <div className="grid gap-4 sm:grid-cols-[1fr_7rem]">
          <TextFormField<GrantValues>
            name={`items.${index}.account`}
            label={t("account")}
            isRequired
            autoComplete="off"
            spellCheck={false}
          />
          {isHost && (
            <TextFormField<GrantValues>
              name={`items.${index}.port`}
              label={t("port")}
              isRequired={way.default_port !== undefined}
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </div>
      )}
      <SecretFields way={way} index={index} />
      {isHost && detail.host && <HostTest way={way} detail={detail} index={index} group_id={group_id} />}
    </div>
  );
}

function SecretFields({ way, index }: Pick<ItemProps, "way" | "index">) {
  const t = useTranslations("authorization_actions.give.secret");
  const name = `items.${index}.password` as const;
  const kind = secretKindOf(way);
  const isOwnService = useIsOwnService();
  if (kind === "password") return <SecretFormField<GrantValues> name={name} label={t("password")} isRequired />;
  if (kind === "text")
    return (
      <SecretFormField<GrantValues>
        name={name}
        label={t("text")}
        hint={t("text_hint", { max: CONFIDENTIAL_LENGTH_MAX })}
        isRequired
        lines={4}
      />
    );
  return (
    <>
      <div className="flex flex-col gap-2">
        <SecretFormField<GrantValues> name={name} label={t("key")} hint={t("key_hint")} isRequired lines={5} />
        <KeyFile name={name} lengthMax={way.secret_length_max} />
      </div>
      {isOwnService && (
        <SecretFormField<GrantValues>
          name={`items.${index}.passphrase`}
          label={t("passphrase")}
          hint={t("passphrase_hint")}
        />
      )}
    </>
  );
}
