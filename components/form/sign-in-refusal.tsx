/** Why signing in was refused, in words; nothing while it was not. */
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/feedback/notice";
import type { SignInRefusal as Refused } from "@/lib/queries/auth";
import { refusalSentence } from "@/lib/queries/refusal-sentence";

export function SignInRefusal({ refusal }: { refusal: Refused | undefined }) {
  const t = useTranslations("sign_in.refused");
  if (refusal === undefined) return null;
  const { key, minutes } = refusalSentence(refusal);
  return (
    <Notice tone="danger" title={t("title")} isLive>
      {t(key, { minutes })}
    </Notice>
  );
}
