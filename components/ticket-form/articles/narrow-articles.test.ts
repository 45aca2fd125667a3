import { expect, test } from "vitest";
import { narrowArticles } from "./narrow-articles";

const anArticle = (article_id: string, title: string, body = "") => ({ article_id, title, body });
const articles = [
  anArticle("ssh", "Checks before an SSH login", "Port 22"),
  anArticle("rdp", "Checks before a remote desktop login", "Port 3389"),
  anArticle("zh", "SSH登录前的检查项", "确认云服务器运行中"),
];
const narrowed = (typed: string) => narrowArticles(articles, typed).map((article) => article.article_id);

test("nothing typed, or nothing that fits, shows all", () => {
  expect(narrowed("")).toEqual(["ssh", "rdp", "zh"]);
  expect(narrowed("after the reboot")).toEqual(["ssh", "rdp", "zh"]);
});

test("the article that shares most words comes first", () => {
  expect(narrowed("remote desktop login refused")).toEqual(["rdp", "ssh"]);
});

test("Chinese text finds Chinese articles without blanks between words", () => {
  expect(narrowed("我的云服务器无法打开")).toEqual(["zh"]);
});
