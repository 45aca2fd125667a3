/** After submitting. The promised time is the one frozen on the ticket. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageLoading } from "@/components/shell/page-loading";
import { Submitted } from "@/components/ticket-form/done/submitted";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import type { Session } from "@/lib/server/sessions/session";
import { Arriving } from "../../../../arriving";

type PageProps = { params: Promise<{ id: string }> };

const NO_SUCH_TICKET = "OSM.01010015";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ticket_form.done");
  return { title: t("page_title") };
}

function noPage(error: unknown): never {
  if (error instanceof ApiError && error.wireCode === NO_SUCH_TICKET) notFound();
  throw error;
}

export default async function SubmittedPage({ params }: PageProps) {
  return <Arriving content={contentOf(await requireSession(), params)} meanwhile={<PageLoading />} />;
}

async function contentOf(session: Session, params: PageProps["params"]) {
  const upstream = await pageGateway(session);
  const case_id = decodeURIComponent((await params).id);
  const { incident_detail_info } = await upstream.call("showCaseDetail", { params: { case_id } }).catch(noPage);
  if (incident_detail_info === undefined) notFound();
  const { create_time, first_reply_due } = incident_detail_info;
  return (
    <Texts of={["ticket_form"]}>
      <Submitted
        incident_id={case_id}
        create_time={create_time}
        {...(first_reply_due === undefined ? {} : { first_reply_due })}
      />
    </Texts>
  );
}
