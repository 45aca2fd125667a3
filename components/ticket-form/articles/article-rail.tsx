"use client";
/** Beside the form: articles that narrow to what is being typed. Empty when there are none for the problem. */
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useMemo } from "react";
import { osmQuery } from "@/lib/queries/osm-query";
import { useIsOwnService } from "@/lib/queries/own-service";
import { ArticleList } from "./article-list";
import { narrowArticles } from "./narrow-articles";

const SHOWN_MAX = 4;

export function ArticleRail({ problem, typed }: { problem: string; typed: string }) {
  const t = useTranslations("ticket_form.rail");
  const articlesQuery = osmQuery("listArticles", { query: { business_type_id: problem } });
  const { data } = useQuery({ ...articlesQuery, enabled: useIsOwnService() });
  const text = useDeferredValue(typed);
  const articles = useMemo(() => narrowArticles(data?.articles ?? [], text).slice(0, SHOWN_MAX), [data, text]);
  if (articles.length === 0) return null;
  return (
    <section aria-label={t("articles")} className="flex flex-col gap-2">
      <h2 className="font-semibold">{t("articles")}</h2>
      <ArticleList articles={articles} label={t("articles")} />
    </section>
  );
}
