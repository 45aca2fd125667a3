/** Permission settings: the account itself changes them, everybody else reads how they are. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OwnPermissions } from "@/components/permissions/own-permissions";
import { rightInput } from "@/components/permissions/permission-queries";
import { Permissions } from "@/components/permissions/permissions";
import { PageTitle } from "@/components/ui/page/page-title";
import { Texts } from "@/lib/i18n/page-texts";
import { serverQuery } from "@/lib/server/hydrate";
import { requireSession } from "@/lib/server/sessions/require-session";
import { Hydrate } from "../../hydrate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("permissions"))("title") };
}

const OF_ACCOUNT = [serverQuery("listSubCustomers"), serverQuery("keystoneListGroups")];
const OWN = (["createCase", "export"] as const).map((right) => serverQuery("listPrivileges", rightInput(right)));

export default async function PermissionsPage() {
  const session = await requireSession();
  const { is_account, is_engineer, user_id } = session;
  if (is_engineer) notFound();
  const t = await getTranslations("permissions");
  const queries = [serverQuery("showCustomerPrivilegePolicy"), ...(is_account ? OF_ACCOUNT : OWN)];
  return (
    <Texts of={["permissions"]}>
      <PageTitle title={t("title")} lead={t("lead")} />
      <Hydrate session={session} queries={queries}>
        {is_account ? <Permissions reader_id={user_id} /> : <OwnPermissions />}
      </Hydrate>
    </Texts>
  );
}
