/** What a reader of each language sees on the way to a ticket, and a form with no draft in it. */
import type { Page } from "@playwright/test";
import { expect } from "../fixtures";

export const LANGUAGES = ["en-US", "zh-CN"] as const;

export const WORDS = {
  "en-US": {
    search: "Search products",
    ecs: "Elastic Cloud Server",
    problem: /^Cannot log in to the server/,
    goCreate: "Go create",
    symptom: /^Symptom/,
    loginMethod: /^Login method/,
    startTime: /^Start time/,
    system: /^Operating system/,
    ecsId: /^ECS ID/,
    region: /^Region/,
    beijing: "CN North-Beijing4",
    agree: /I have read and accept/,
    submit: "Submit",
    enterSymptom: "Enter Symptom.",
    chooseRegion: "Choose the region where the fault occurs.",
    submitted: /^Submitted as TS-\d+\./,
    promise: /Your plan promises a first answer within/,
    saved: /Draft saved/,
    engineerReads: "What the engineer will read",
  },
  "zh-CN": {
    search: "搜索产品",
    ecs: "弹性云服务器",
    problem: /^无法登录云服务器/,
    goCreate: "去新建",
    symptom: /^问题现象/,
    loginMethod: /^登录方式/,
    startTime: /^问题发生时间/,
    system: /^操作系统/,
    ecsId: /^云服务器ID/,
    region: /^区域/,
    beijing: "华北-北京四",
    agree: /我已阅读并同意/,
    submit: "提交",
    enterSymptom: "请输入问题现象。",
    chooseRegion: "请选择故障发生的区域。",
    submitted: /^已提交，工单号 TS-\d+。/,
    promise: /您的支持计划承诺/,
    saved: /草稿已保存/,
    engineerReads: "工程师将看到的内容",
  },
} as const;

export function formAddress(product: string, problem: string): string {
  return `/tickets/new/${product}/${problem}/form`;
}

/** Each test has a problem type of its own; a draft of an earlier run would be in its way. */
export async function openForm(page: Page, product: string, problem: string): Promise<void> {
  const origin = new URL((await page.request.get("/api/health")).url()).origin;
  await page.request.delete(`/api/drafts/ticket:${problem}`, { headers: { origin } });
  await page.goto(formAddress(product, problem));
  await expect(page.getByRole("form").or(page.locator("form[aria-label]")).first()).toBeVisible();
}
