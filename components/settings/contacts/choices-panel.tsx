"use client";
/** Of which events one hears, and how: a table of ticks, saved together. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Cell, HeaderCell, Row, Table } from "@/components/ui/list/table";
import { Panel } from "@/components/ui/page/panel";
import type {
  NotificationChoicesAnswer,
  NotificationEvent,
  NotificationWay,
} from "@/lib/contract/notification-choices";
import { osm } from "@/lib/queries/osm";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { Loaded } from "../loaded";
import { useChange } from "../use-change";

const WAYS = ["in_app", "email", "sms"] as const satisfies NotificationWay[];

type Choice = NotificationChoicesAnswer["choices"][number];
type Changed = Partial<Record<NotificationEvent, NotificationWay[]>>;

function toggled(ways: readonly NotificationWay[], way: NotificationWay): NotificationWay[] {
  return ways.includes(way) ? ways.filter((one) => one !== way) : [...ways, way];
}

export function ChoicesPanel() {
  const t = useTranslations("settings_contacts.choices");
  const query = useQuery(osmQuery("listNotificationChoices"));
  const change = useChange([osmKey("listNotificationChoices")]);
  const [changed, setChanged] = useState<Changed>({});
  const isChanged = Object.keys(changed).length > 0;

  async function save(choices: readonly Choice[]) {
    const body = { choices: choices.map(({ event, ways }) => ({ event, ways: changed[event] ?? ways })) };
    if (await change.run(() => osm("updateNotificationChoices", { body }), t("saved"))) setChanged({});
  }

  return (
    <Panel title={t("title")} isFlush>
      <p className="px-4 pt-3 text-sm text-ink-2">{t("lead")}</p>
      <Loaded query={query}>
        {({ choices }) => (
          <>
            <Table
              caption={t("title")}
              isHeaderSticky={false}
              head={
                <>
                  <HeaderCell>{t("event")}</HeaderCell>
                  {WAYS.map((way) => (
                    <HeaderCell key={way}>{t(way)}</HeaderCell>
                  ))}
                </>
              }
            >
              {choices.map((choice) => (
                <ChoiceRow
                  key={choice.event}
                  choice={{ ...choice, ways: changed[choice.event] ?? choice.ways }}
                  onChange={(ways) => setChanged({ ...changed, [choice.event]: ways })}
                />
              ))}
            </Table>
            <div className="flex flex-col gap-3 border-t border-line p-4">
              {change.error && (
                <Notice tone="danger" isLive>
                  {change.error}
                </Notice>
              )}
              <Button
                look="primary"
                className="w-fit"
                isBusy={change.isBusy}
                disabled={!isChanged}
                onClick={() => void save(choices)}
              >
                {t("save")}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function ChoiceRow({ choice, onChange }: { choice: Choice; onChange: (ways: NotificationWay[]) => void }) {
  const t = useTranslations("settings_contacts.choices");
  const event = t(`events.${choice.event}`);
  return (
    <Row>
      <Cell>
        {event}
        {choice.required.length > 0 && <p className="text-xs text-ink-3">{t("required")}</p>}
      </Cell>
      {WAYS.map((way) => (
        <Cell key={way}>
          <Checkbox
            isLabelHidden
            label={t("label", { event, way: t(way) })}
            checked={choice.ways.includes(way)}
            disabled={choice.required.includes(way)}
            onChange={() => onChange(toggled(choice.ways, way))}
          />
        </Cell>
      ))}
    </Row>
  );
}
