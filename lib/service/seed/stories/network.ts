/** Stories about public addresses and load balancers. */
import type { Story } from "./story";

export const networkStories: Story[] = [
  {
    by: "bob",
    language: "en",
    ago: "2d",
    at: "10:12",
    problem: "elb-error",
    region: "cn-north-4",
    severity: "production-impaired",
    description:
      'elb-shop answers 502 for about 1 in 200 requests since this morning.\n\nListener HTTPS 443, back ends web-1 and web-3, port 8080. The access log of the load balancer shows upstream_status "-" for these requests, and nginx on the back ends never logs them. Example: request id 5f0c7be1a94d4e0fa6d2c81b7e35f920 at 10:03:17.',
    answers: {
      symptom: "Sporadic 502, 0.5% of the requests",
      elb_id: "a4c8e2f6-91b3-4d75-8e0a-37f5d9c1b264",
      listener: "HTTPS 443",
      http_status: "502",
      error_message: "upstream prematurely closed connection",
      recent_change: "nginx 1.24 on the back ends since yesterday evening",
    },
    times: { occurred_at: "2h" },
    contact: {
      mail: "bob@acme.example",
      mobile: "13800138021",
      cc: "oncall@acme.example, carol@acme.example",
      time: "0",
    },
    labels: ["prod", "network", "urgent"],
    events: [
      { after: "31m", who: "uma", does: "claim" },
      {
        after: "26m",
        who: "uma",
        does: "reply",
        text: "Hello Bob, in our capture the back end sends a FIN on an idle connection in the same moment in which the load balancer reuses it. Which keepalive_timeout does the new nginx have?",
      },
      {
        after: "40m",
        who: "bob",
        does: "say",
        text: "It is 15s now, the old configuration had 75s. That came with the new base image, nobody noticed.",
      },
      {
        after: "12m",
        who: "uma",
        does: "note",
        text: "Idle timeout of the listener is 60s. Same pattern as in three other tickets this month: worth an article.",
      },
      {
        after: "20m",
        who: "uma",
        does: "reply",
        text: "That explains it: the load balancer keeps idle connections to back ends for 60 seconds, so the back end must keep them longer. Please set keepalive_timeout to 75s on both and reload nginx. I will watch the 502 rate until tomorrow.",
      },
      {
        after: "2h",
        who: "bob",
        does: "say",
        text: "Done on web-1 and web-3 at 14:10. web-2 will get it with the next deployment.",
      },
      {
        after: "19h",
        who: "uma",
        does: "reply",
        text: "Since 14:12 there were 3 answers of 502 in 1.9 million requests, all of them within one deployment of yours. I keep the ticket open until web-2 is changed, too.",
      },
    ],
  },
  {
    by: "bob",
    language: "en",
    ago: "55d",
    at: "13:30",
    problem: "eip-blocked",
    region: "ap-southeast-3",
    severity: "production-impaired",
    description:
      'EIP of mail-relay-1 was blocked without a warning.\n\nSince 13:05 nothing gets through to 198.51.100.88. The console says "Blocked for security reasons" and nothing else. This server only relays the mails of our shop.',
    answers: { eip: "198.51.100.88" },
    contact: { mail: "bob@acme.example", mobile: "13800138021" },
    labels: ["prod", "network"],
    events: [
      { after: "58m", who: "uma", does: "claim" },
      {
        after: "30m",
        who: "uma",
        does: "reply",
        text: "Hello Bob, the address was blocked after scans of port 23 against other networks between 12:20 and 13:02. Please look for a process that you do not know before we can lift the block.",
      },
      {
        after: "2h",
        who: "bob",
        does: "say",
        text: "Found it: a test account with a weak key and a script in /var/tmp/.x. The server is rebuilt from the image now, the account is gone.",
      },
      { after: "45m", who: "bob", does: "urge" },
      {
        after: "2h",
        who: "uma",
        does: "resolve",
        text: "Thank you, no more scans were seen from the rebuilt server. The block was lifted at 18:41. Please restrict SSH of this security group to your bastion, it was open to everybody.",
        cause: "Scans from the customer's server after a break-in",
      },
      {
        after: "17h",
        who: "bob",
        does: "close",
        scores: [2, 4, 4, 3],
        text: "The block was right, but five hours until a mail server works again is too long, and we got no notice before.",
      },
    ],
  },
  {
    by: "carol",
    language: "en",
    ago: "46d",
    at: "11:10",
    problem: "eip-unreachable",
    region: "cn-north-4",
    description:
      "staging-web is not reachable on its EIP, port 443.\n\nPing works, 443 is refused from outside and works from inside the VPC. It worked on Friday.",
    answers: { eip: "198.51.100.23" },
    contact: { mail: "carol@acme.example" },
    labels: ["network"],
    events: [
      {
        after: "38m",
        who: "carol",
        does: "cancel",
        text: "Found it, a colleague had removed the inbound rule for 443 from the security group.",
      },
    ],
  },
];
