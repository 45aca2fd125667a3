import { expect, test } from "vitest";
import { consoleUrl, mailFrom } from "./console-url";
import { readSettings } from "./read-settings";

test("links lead to where the console listens, until the settings name another address", () => {
  expect(consoleUrl(readSettings({ HOST: "0.0.0.0", PORT: "4000" }))).toBe("http://127.0.0.1:4000");
  expect(consoleUrl(readSettings({ CONSOLE_URL: "https://tickets.example.com/" }))).toBe("https://tickets.example.com");
});

test("mails come from the console's host, until the settings name a sender", () => {
  expect(mailFrom(readSettings({}))).toBe("no-reply@[127.0.0.1]");
  expect(mailFrom(readSettings({ CONSOLE_URL: "https://tickets.example.com" }))).toBe("no-reply@tickets.example.com");
  expect(mailFrom(readSettings({ MAIL_FROM: "help@example.com" }))).toBe("help@example.com");
});
