/** Stories of the second company, which has the Basic plan. */
import type { Story } from "./story";

export const globexStories: Story[] = [
  {
    by: "erin",
    language: "en",
    ago: "2h",
    problem: "obs-slow",
    region: "eu-west-101",
    description:
      "Downloads from globex-archive run at 300 KB/s since this week.\n\nFiles of 2 GB that took a minute now take two hours, from our office and from a server in the same region alike.",
    answers: {
      symptom: "Slow downloads inside and outside of the region",
      bucket: "globex-archive",
      access_tool: "Command line",
      http_status: "200",
      request_id: "0000018F41D2C6A78093E5B1F47C2A6E",
    },
    times: { occurred_at: "2d" },
    contact: { mail: "erin@globex.example", mobile: "13800138031" },
    events: [],
  },
  {
    by: "erin",
    language: "en",
    ago: "1d",
    at: "12:20",
    problem: "ecs-network",
    region: "eu-west-101",
    description:
      "build-1 loses its connection to git-1 several times a day for about a minute.\n\nBoth are in the same VPC. Ping shows 100% loss during that time, then it recovers by itself.",
    answers: {
      symptom: "Loss of connection for a minute, several times a day",
      src_addr: "172.16.4.10",
      dst_addr: "172.16.4.31",
      proto_port: "TCP 22",
      frequency: "Intermittent",
      ecs_id: "5d8e0f3b-c21a-4796-b8d4-a7e9c6f1d250",
    },
    times: { occurred_at: "3h" },
    contact: { mail: "erin@globex.example" },
    events: [
      { after: "5h", who: "uma", does: "claim" },
      {
        after: "30m",
        who: "uma",
        does: "reply",
        text: "Hello Erin, git-1 answers ARP requests for 172.16.4.31 with two different MAC addresses. Is there a second interface or a container bridge with the same address?",
      },
      {
        after: "2h",
        who: "erin",
        does: "say",
        text: "There may be one, the machine was cloned from build-1. I will look at it this evening.",
      },
    ],
  },
  {
    by: "erin",
    language: "en",
    ago: "2d",
    at: "16:00",
    problem: "account-mfa",
    description:
      "I changed my phone and cannot sign in with MFA any more.\n\nThe old phone was reset before I moved the authenticator. I am the only administrator of the account.",
    answers: { symptom: "The MFA device is lost", account_name: "globex-admin-01" },
    contact: { mail: "erin@globex.example", mobile: "13800138031" },
    events: [
      { after: "1h", who: "sam", does: "claim" },
      {
        after: "20m",
        who: "sam",
        does: "ask",
        text: 'Hello Erin, to take the device off we must verify your company. Please upload the signed request form from the help page "Lost MFA device" and tell us a time tomorrow at which we can call you back on the number of the account.',
      },
    ],
  },
  {
    by: "erin",
    language: "en",
    ago: "27d",
    at: "09:05",
    problem: "order-renew",
    description:
      "Can a yearly server be renewed for three months only?\n\nThe project that uses it ends in spring. The renewal page offers one to nine months, but the price of three months looks like that of one year.",
    answers: { question: "Renewal for three months", product_name: "Elastic Cloud Server" },
    contact: { mail: "erin@globex.example" },
    events: [
      { after: "6h", who: "uma", does: "claim" },
      {
        after: "30m",
        who: "uma",
        does: "resolve",
        text: "Yes. The page shows the price of the current period until you change the duration a second time; this is a known fault of the page. Three months cost 3 times the monthly price, the order shows it before you pay.",
      },
      {
        after: "1d",
        who: "erin",
        does: "close",
        scores: [4, 4, 5],
        text: "Helpful, the page should be repaired though.",
      },
    ],
  },
  {
    by: "erin",
    language: "en",
    ago: "9d",
    at: "14:50",
    problem: "ccm-issue",
    region: "eu-west-101",
    description:
      'The certificate for www.globex.example is in "Pending validation" for two days.\n\nThe TXT record is set and public resolvers answer it.',
    answers: {
      symptom: "Validation does not finish",
      domain: "www.globex.example",
      cert_id: "scs1715830912447",
    },
    contact: { mail: "erin@globex.example" },
    events: [
      { after: "4h", who: "sam", does: "claim" },
      {
        after: "25m",
        who: "sam",
        does: "reply",
        text: "Hello Erin, the record is at _dnsauth.www.globex.example, the certificate authority asks for _dnsauth.globex.example. Please add it there.",
      },
      { after: "2h", who: "erin", does: "say", text: "Added." },
      {
        after: "3h",
        who: "sam",
        does: "resolve",
        text: "The certificate was issued at 00:02 and can be downloaded. The record may be removed now.",
        cause: "Validation record at the wrong name",
      },
      { after: "12h", who: "erin", does: "close", scores: [4, 5, 5] },
    ],
  },
];
