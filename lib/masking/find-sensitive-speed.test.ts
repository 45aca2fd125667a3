import { expect, test } from "vitest";
import { findSensitive } from "./find-sensitive";

const MEGABYTE = 1_000_000;

const HOSTILE: [name: string, piece: string][] = [
  ["log lines", "2024-05-22T03:30:52Z INFO [main] request 4f0e5b1c took 12 ms from 10.0.0.1:8080 user=alice\n"],
  ["Chinese prose", "云服务器无法登录，请帮忙检查一下网络和安全组的配置，谢谢。"],
  ["one letter", "a"],
  ["digits", "1"],
  ["grouped digits", "1381 "],
  ["spaces", " "],
  ["labels", "pwd"],
  ["labels that touch", "password="],
  ["labels with templates", "pwd=${"],
  ["labels in Chinese", "密码"],
  ["labels with spaces", "password      "],
  ["labels with phrases", "password for a b "],
  ["open quotes", 'password="'],
  ["token starts", "eyJ"],
  ["token parts", "eyJabcde."],
  ["key frames", "-----BEGIN PRIVATE KEY-----\n"],
  ["key ends", "-----END PRIVATE KEY-----AAAAAAAAAAAAAAAA"],
  ["key lines", "Private-Lines: 8\n \n \n"],
  ["addresses", "a://b:"],
  ["addresses with at", "a://b:c@"],
  ["plus signs", "+1"],
  ["plus and brackets", "+1 ("],
  ["access words", "ak sk "],
  ["full-width", "１"],
  ["one letter before an equals sign", "Access="],
  ["card numbers", "4111111111111111 "],
  ["commands", "mysql curl -u a "],
  ["bearers", "bearer a1"],
];

function processorMs(text: string): number {
  const before = process.cpuUsage();
  findSensitive(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const bestOfThree = (text: string) => Math.min(processorMs(text), processorMs(text), processorMs(text));

test.each(HOSTILE)("a megabyte of %s takes time in proportion to its length", (_name, piece) => {
  const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  const first = processorMs(text);
  if (first < 200) return;
  const quarter = text.slice(0, text.length / 4);
  expect(bestOfThree(text)).toBeLessThan(Math.max(200, 8 * bestOfThree(quarter)));
});
