/** One message on paper: who, in which role, when, what, and the names of its files. */
import { useTranslations } from "next-intl";
import { PlainText } from "@/components/conversation/thread/plain-text";
import { Time } from "@/components/ui/marks/time";
import type { Message } from "@/lib/contract/shapes";

const ROLES = ["customer", "engineer", "third_party"] as const;

export function SheetMessage({ message }: { message: Message }) {
  const t = useTranslations("conversation");
  const print = useTranslations("ticket_print");
  const { type, replier_type = 0, replier_name, create_time, content = "", accessory_list = [] } = message;
  const role = type === 1 ? "engineer" : (ROLES[replier_type] ?? "customer");
  const names = accessory_list.flatMap(({ file_actual_name }) => (file_actual_name ? [file_actual_name] : []));
  return (
    <div className="flex break-inside-avoid flex-col gap-1 border-s-2 border-line-2 ps-3">
      <p className="text-sm text-ink-2">
        <span className="font-semibold text-ink">{replier_name || t("somebody")}</span> · {t(`roles.${role}`)}
        {create_time !== undefined && (
          <>
            {" · "}
            <Time at={create_time} look="short" />
          </>
        )}
      </p>
      {content !== "" && <PlainText>{content}</PlainText>}
      {names.length > 0 && (
        <p className="text-sm text-ink-2 [overflow-wrap:anywhere]">{print("files", { names: names.join(", ") })}</p>
      )}
      {message.has_confidential === true && <p className="text-sm text-ink-2">{t("confidential")}</p>}
    </div>
  );
}
