/** Signing in. Somebody who is signed in already is led on; `from` leads back, and only to a page of this console. */
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { LanguageMenu } from "@/components/shell/language-menu";
import { THEME_COOKIE, themeOf } from "@/components/shell/preferences";
import { ThemeMenu } from "@/components/shell/theme-menu";
import { Promises } from "@/components/sign-in/promises";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { ProductMark } from "@/components/ui/page/product-mark";
import { Texts } from "@/lib/i18n/page-texts";
import { readSession } from "@/lib/server/sessions/require-session";
import { safeReturnPath } from "@/lib/server/sessions/return-path";
import { homeOf } from "@/lib/server/sessions/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sign_in"))("title") };
}

type Props = { searchParams: Promise<{ from?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const [{ from }, session, jar, t, shell] = await Promise.all([
    searchParams,
    readSession(),
    cookies(),
    getTranslations("sign_in"),
    getTranslations("shell"),
  ]);
  const back = safeReturnPath(typeof from === "string" ? from : undefined);
  if (session !== undefined) redirect(back ?? homeOf(session));
  return (
    <Texts of={["sign_in"]}>
      <div className="flex min-h-dvh bg-surface">
        <Promises />
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="flex h-14 items-center justify-end gap-1 px-4 sm:px-6">
            <p className="me-auto flex items-center gap-2.5 font-semibold lg:hidden">
              <ProductMark />
              {shell("product")}
            </p>
            <LanguageMenu />
            <ThemeMenu theme={themeOf(jar.get(THEME_COOKIE)?.value)} />
          </header>
          <main className="flex flex-1 items-start justify-center px-4 pt-[8vh] pb-16 sm:px-6 lg:pt-[16vh]">
            <div className="w-full max-w-sm">
              <h1 className="text-xl font-semibold">{t("title")}</h1>
              <p className="mt-1 mb-6 text-ink-2">{t("lead")}</p>
              <SignInForm returnTo={back ?? "/"} />
              {back !== undefined && <p className="mt-4 text-sm text-ink-3">{t("back_after")}</p>}
            </div>
          </main>
        </div>
      </div>
    </Texts>
  );
}
