"use client";
/** The people of the account and their rights, found by name or group, a page at a time. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { TextLink } from "@/components/ui/actions/text-link";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SearchField } from "@/components/ui/fields/search-field";
import { Pagination } from "@/components/ui/list/pagination";
import { HeaderCell, Table } from "@/components/ui/list/table";
import { Panel } from "@/components/ui/page/panel";
import { useIsOwnService } from "@/lib/queries/own-service";
import { matchPeople, type PersonRights } from "./person-rights";
import { PersonRow } from "./person-row";

const PAGE_SIZE = 20;
const COLUMNS = ["name", "groups", "submit", "export", "operator"] as const;
/** Members and roles of groups come with our own service alone; another one would be told wrongly as having none. */
const WITHOUT_GROUPS = ["name", "submit", "export"] as const;
const AS_CARDS = "max-lg:[&_table]:block max-lg:[&_tbody]:block max-lg:[&_thead]:hidden";

export interface PeopleTableProps {
  people: readonly PersonRights[];
  isPolicyOn: boolean;
  isBusy: boolean;
}

export function PeopleTable({ people, isPolicyOn, isBusy }: PeopleTableProps) {
  const t = useTranslations("permissions.users");
  const hasGroups = useIsOwnService();
  const [words, setWords] = useState("");
  const [page, setPage] = useState(1);
  const found = matchPeople(people, words);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const search = (wanted: string) => {
    setWords(wanted);
    setPage(1);
  };
  const head = (hasGroups ? COLUMNS : WITHOUT_GROUPS).map((column) => (
    <HeaderCell key={column}>{t(`columns.${column}`)}</HeaderCell>
  ));
  return (
    <Panel title={t("title")} actions={<TextLink href="/settings/team">{t("to_team")}</TextLink>} isFlush>
      <div role="search" aria-label={t("search")} className="p-4 pb-2">
        <SearchField
          className="w-full sm:w-72"
          aria-label={t("search")}
          placeholder={t("search_placeholder")}
          maxLength={64}
          value={words}
          onChange={({ target }) => search(target.value)}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState drawing="search" action={<Button onClick={() => search("")}>{t("clear")}</Button>}>
          {t("no_match")}
        </EmptyState>
      ) : (
        <Table caption={t("title")} head={head} isBusy={isBusy} className={AS_CARDS}>
          {shown.map((person) => (
            <PersonRow key={person.user_id} person={person} isPolicyOn={isPolicyOn} hasGroups={hasGroups} />
          ))}
        </Table>
      )}
      {found.length > PAGE_SIZE && (
        <div className="border-t border-line px-4 py-2">
          <Pagination page={page} pageSize={PAGE_SIZE} total={found.length} onPage={setPage} />
        </div>
      )}
      {people.every(({ is_account }) => is_account) && <p className="px-4 pb-4 text-ink-2">{t("none")}</p>}
    </Panel>
  );
}
