/** A sentence that stays in the page: something to know, to be careful of, that went wrong or went well. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "../class-names";

export type NoticeTone = "info" | "warning" | "danger" | "success";

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Spoken at once when it appears later than the page did. */
  isLive?: boolean;
  className?: string;
}

const LOOKS = {
  info: { box: "bg-blue-soft", sign: "text-blue", Sign: Info },
  warning: { box: "bg-amber-soft", sign: "text-amber", Sign: TriangleAlert },
  danger: { box: "bg-danger-soft", sign: "text-danger", Sign: CircleAlert },
  success: { box: "bg-green-soft", sign: "text-green", Sign: CircleCheck },
};

export function Notice({ tone = "info", title, children, action, isLive = false, className }: NoticeProps) {
  const t = useTranslations("ui.notice");
  const { box, sign, Sign } = LOOKS[tone];
  const role = isLive ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div
      role={role}
      className={classNames(
        "flex items-start gap-2.5 rounded border border-transparent px-3 py-2.5 text-ink",
        box,
        className,
      )}
    >
      <Sign role="img" aria-label={t(tone)} className={classNames("mt-[3px] size-4 shrink-0", sign)} />
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className="-my-0.5 shrink-0">{action}</div>}
    </div>
  );
}
