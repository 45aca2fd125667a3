/** One authorization. One that does not exist, or that the reader may not see, is not found; everything else comes with the page. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AuthorizationDetails } from "@/components/authorizations/details/authorization-details";
import { authorizationInput } from "@/components/authorizations/details/authorization-query";
import { ApiError } from "@/lib/errors/api-error";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { pageGateway } from "@/lib/server/page-gateway";
import { requireSession } from "@/lib/server/sessions/require-session";
import type { Session } from "@/lib/server/sessions/session";
import { Hydrate } from "../../hydrate";
import { firstParams, type GivenParams } from "../first-params";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<GivenParams> };

const ID = /^[\w-]{1,32}$/;

async function askedOf({ params, searchParams }: Props) {
  const [{ id }, search] = await Promise.all([params, searchParams]);
  if (!ID.test(id)) notFound();
  return authorizationInput(id, firstParams(search).get("group_id")?.slice(0, 64) || undefined);
}

/** A group that the reader does not operate counts as a true miss, too. */
const MISSING = ["OSM.01010001", "OSM.01010002", "OSM.01010015"];

async function requireAuthorization(session: Session, input: ReturnType<typeof authorizationInput>): Promise<void> {
  const upstream = await pageGateway(session);
  try {
    await upstream.call("showAuthorizationDetail", input);
  } catch (error) {
    if (error instanceof ApiError && MISSING.includes(error.code)) notFound();
    throw error;
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ params }, t] = await Promise.all([askedOf(props), getTranslations("authorizations.details")]);
  return { title: t("document", { number: params.authorization_id }) };
}

export default async function AuthorizationPage(props: Props) {
  const [session, input] = await Promise.all([requireSession(), askedOf(props)]);
  await requireAuthorization(session, input);
  return (
    <Texts of={["authorizations", "authorization_actions", "ticket_actions"]}>
      <Hydrate session={session} queries={[serverQuery("showAuthorizationDetail", input)]}>
        <AuthorizationDetails authorization_id={input.params.authorization_id} group_id={input.query.group_id} />
      </Hydrate>
    </Texts>
  );
}
