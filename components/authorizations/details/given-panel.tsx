"use client";
/** What was given, by whom and for when: accounts masked, secrets never. Or why nothing was given. */
import { useTranslations } from "next-intl";
import { targetName, wasGiven, wayOf } from "@/components/authorization-actions/permit";
import { Time } from "@/components/ui/marks/time";
import { DefinitionRow, FactList } from "@/components/ui/page/fact-list";
import { Panel } from "@/components/ui/page/panel";
import type { AuthorizationDetail, ShowAuthorizationDetailAnswer } from "@/lib/contract/authorizations";

type Props = { permit: ShowAuthorizationDetailAnswer };

export function GivenPanel({ permit }: Props) {
  const t = useTranslations("authorizations.given");
  return <Panel title={t("title")}>{wasGiven(permit) ? <Given permit={permit} /> : <Nothing permit={permit} />}</Panel>;
}

function Nothing({ permit: { status, auth_handler_name = "", reject_reason } }: Props) {
  const t = useTranslations("authorizations.given");
  if (status === 2)
    return (
      <>
        <p>{t("rejected", { name: auth_handler_name })}</p>
        <p className="mt-2 text-sm text-ink-3">{t("reason")}</p>
        <p className="whitespace-pre-line">{reject_reason}</p>
      </>
    );
  return <p>{t(status === 4 ? "recalled" : status === 3 ? "never" : "not_yet")}</p>;
}

function Given({ permit }: Props) {
  const t = useTranslations("authorizations.given");
  const times = [
    ["when", permit.answer_time],
    ["from", permit.auth_effective_time],
    ["to", permit.auth_expire_time],
    ["ended", permit.status === 1 ? undefined : (permit.end_time ?? permit.auth_expire_time)],
  ] as const;
  return (
    <FactList>
      <DefinitionRow term={t("by")}>{permit.auth_handler_name}</DefinitionRow>
      {times.map(
        ([name, at]) =>
          at !== undefined && (
            <DefinitionRow key={name} term={t(name)}>
              <Time at={at} look="short" />
            </DefinitionRow>
          ),
      )}
      {permit.agency_name && <DefinitionRow term={t("agency")}>{permit.agency_name}</DefinitionRow>}
      <Entered permit={permit} />
    </FactList>
  );
}

function Entered({ permit }: Props) {
  const t = useTranslations("authorizations.given");
  const isKept = permit.status === 1;
  const takesSecret = (wayOf(permit)?.secret_length_max ?? 0) > 0;
  const { incident_auth_detail_list: items = [] } = permit;
  return (
    <>
      {takesSecret && isKept && items.map((item) => <Item key={item.id} item={item} isNamed={items.length > 1} />)}
      <DefinitionRow term={t("secret")}>{t(!takesSecret ? "none" : isKept ? "kept" : "erased")}</DefinitionRow>
    </>
  );
}

/** The account is only told as the service masked it: one the engineer named stands under what was asked for. */
function Item({ item, isNamed }: { item: AuthorizationDetail; isNamed: boolean }) {
  const t = useTranslations("authorizations");
  const given = [item.account, item.port === undefined ? undefined : `${t("items.port")} ${item.port}`].filter(Boolean);
  const words = item.has_entered === false ? t("given.left_out") : given.join(" · ");
  if (words === "") return null;
  return (
    <DefinitionRow term={isNamed ? <span className="break-all">{targetName(item)}</span> : t("items.account")}>
      {words}
    </DefinitionRow>
  );
}
