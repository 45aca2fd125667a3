/** Stories about tunnels and NAT gateways. */
import type { Story } from "./story";

export const gatewayStories: Story[] = [
  {
    by: "bob",
    language: "zh",
    ago: "20h",
    problem: "vpn-down",
    region: "cn-south-1",
    severity: "production-impaired",
    description:
      "分支机构VPN隧道反复断开，平均每40分钟一次。\n\n本端网关vpn-branch-gz，对端为门店路由器（203.0.113.77）。日志显示 “IKE_SA rekeying failed, no response from peer”，断开后约90秒恢复。门店收银系统受影响。",
    answers: {
      symptom: "隧道每40分钟左右断开一次，约90秒后自动恢复",
      vpn_id: "7d3f5b18-e64a-4c29-a0b7-8c9e1f2d6a05",
      peer_ip: "203.0.113.77",
      peer_device: "门店路由器，固件4.2.1",
      frequency: "间歇出现",
      recent_change: "门店路由器上周升级过固件",
    },
    times: { occurred_at: "1d" },
    contact: { mail: "bob@acme.example", mobile: "13800138021", time: "09:00-18:00" },
    labels: ["prod", "network"],
    events: [
      { after: "42m", who: "uma", does: "claim" },
      {
        after: "33m",
        who: "uma",
        does: "reply",
        text: "您好，从网关日志看，重协商时对端没有响应我们的CREATE_CHILD_SA请求，怀疑两端的生命周期或PFS组不一致。能否提供对端路由器的只读登录方式，便于核对配置？",
      },
      {
        after: "1h",
        who: "bob",
        does: "say",
        text: "可以，只读账号放在机密信息里了，请避开22:00到23:00，那时门店在结账。",
        confidential: "路由器只读账号 viewer，口令 Wm7-lotus-42",
      },
      { after: "25m", who: "sam", does: "take_over" },
      { after: "5m", who: "sam", does: "note", text: "uma不在受保护数据白名单内，由我接手核对对端配置。" },
      {
        after: "50m",
        who: "sam",
        does: "reply",
        text: "您好，工单由我继续处理。对端第二阶段的PFS组是group2，本端是group14；固件升级后对端不再自动协商。请在路由器上把PFS改为group14，生命周期改为3600秒。",
      },
      {
        after: "14h",
        who: "carol",
        does: "say",
        text: "我和Bob一个班组，门店已经改好了，目前观察一个小时没有断。再看半天。",
      },
    ],
  },
  {
    by: "bob",
    language: "en",
    ago: "11d",
    at: "16:45",
    problem: "nat-snat",
    region: "cn-north-4",
    description:
      "Servers in the new subnet 10.20.8.0/24 cannot reach the Internet.\n\nThe NAT gateway nat-prod has an SNAT rule for 10.20.0.0/21. From app-11 (10.20.8.15) curl runs into a timeout, from app-3 (10.20.2.7) it works.",
    answers: { nat_id: "2b8f4a6c-d05e-4b17-93fa-c1e7d8a9b340" },
    labels: ["network"],
    events: [
      { after: "2h", who: "sam", does: "claim" },
      {
        after: "9m",
        who: "sam",
        does: "resolve",
        text: "10.20.0.0/21 ends at 10.20.7.255, so the new subnet is not in the rule. Please add an SNAT rule for 10.20.8.0/24 with the same EIP; it takes effect within a minute.",
        cause: "SNAT rule does not cover the subnet",
      },
      {
        after: "16h",
        who: "bob",
        does: "close",
        scores: [5, 5, 5, 5],
        text: "My mistake in the mask. Works now, thanks for the patience.",
      },
    ],
  },
];
