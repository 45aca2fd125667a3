/** The first stop of the Tab key: past the navigation to the page's content, whose element has id="content". */
import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("ui");
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded bg-accent px-4 py-2 font-medium text-accent-ink focus:translate-y-0"
    >
      {t("skip_to_content")}
    </a>
  );
}
