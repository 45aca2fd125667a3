"use client";
/** One person: which groups, what they may and why, and the rights that can be given or taken back. */
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Cell, Row } from "@/components/ui/list/table";
import { Avatar } from "@/components/ui/marks/avatar";
import { Badge } from "@/components/ui/marks/badge";
import { exportReason, submitReason, type PersonRights } from "./person-rights";
import { RightButton } from "./right-button";

const CARD =
  "max-lg:grid max-lg:grid-cols-[minmax(0,1fr)] max-lg:gap-y-2 max-lg:border-b max-lg:border-line max-lg:px-4 max-lg:py-3 max-lg:last:border-b-0";
const PART = "max-lg:h-auto max-lg:!border-0 max-lg:!p-0";

export interface PersonRowProps {
  person: PersonRights;
  isPolicyOn: boolean;
  hasGroups: boolean;
}

export function PersonRow({ person, isPolicyOn, hasGroups }: PersonRowProps) {
  const t = useTranslations("permissions.users");
  const submit = submitReason(person, isPolicyOn);
  const mayExport = exportReason(person);
  return (
    <Row className={CARD}>
      <Cell className={PART}>
        <span className="flex items-center gap-2.5 font-medium">
          <Avatar size="small" name={person.name} />
          <span className="[overflow-wrap:anywhere]">{person.name}</span>
          {person.is_account && <Badge>{t("is_account")}</Badge>}
        </span>
      </Cell>
      {hasGroups && (
        <Cell className={classNames(PART, "text-ink-2")}>
          <Term>{t("columns.groups")}</Term>
          {person.groups.length === 0 ? t("no_groups") : person.groups.join(", ")}
        </Cell>
      )}
      <Cell className={PART}>
        <span className="flex flex-wrap items-center justify-between gap-2">
          <span>
            <Term>{t("columns.submit")}</Term>
            {t(`submit_${submit}`)}
          </span>
          <RightButton person={person} right="createCase" isPolicyOn={isPolicyOn} />
        </span>
      </Cell>
      <Cell className={PART}>
        <span className="flex flex-wrap items-center justify-between gap-2">
          <span>
            <Term>{t("columns.export")}</Term>
            {t(`export_${mayExport}`)}
          </span>
          <RightButton person={person} right="export" isPolicyOn={isPolicyOn} />
        </span>
      </Cell>
      {hasGroups && (
        <Cell className={classNames(PART, "text-ink-2")}>
          <Term>{t("columns.operator")}</Term>
          {t(person.is_operator ? "yes" : "no")}
        </Cell>
      )}
    </Row>
  );
}

/** On a card there is no head above the cell. */
function Term({ children }: { children: string }) {
  return <span className="text-ink-3 lg:hidden">{children} · </span>;
}
