/** What resources, ways and contents of an authorization are called (console.md 8.8). An id that is no longer known stands for itself. */
import type { WireLanguage } from "@/lib/contract/languages";
import type { WayIds } from "@/lib/contract/authorization-ways";

type Named = Record<WireLanguage, string>;

const RESOURCES: Record<string, Named> = {
  "1": { "en-us": "Server", "zh-cn": "服务器" },
  "2": { "en-us": "Cloud account", "zh-cn": "云账号" },
  "3": { "en-us": "Information", "zh-cn": "信息" },
};

const VISITS: Record<string, Named> = {
  "1": { "en-us": "SSH", "zh-cn": "SSH" },
  "2": { "en-us": "RDP", "zh-cn": "RDP" },
  "3": { "en-us": "VNC", "zh-cn": "VNC" },
  "4": { "en-us": "Console login", "zh-cn": "控制台登录" },
  "5": { "en-us": "SFTP", "zh-cn": "SFTP" },
  "6": { "en-us": "Text", "zh-cn": "文本" },
};

const CONTENTS: Record<string, Named> = {
  "1": { "en-us": "Password", "zh-cn": "密码" },
  "2": { "en-us": "Private key", "zh-cn": "私钥" },
  "3": { "en-us": "Credential authorization", "zh-cn": "认证凭证" },
  "4": { "en-us": "Agency authorization", "zh-cn": "委托授权" },
  "5": { "en-us": "Confidential information", "zh-cn": "机密信息" },
};

export function wayNames(ids: WayIds, language: WireLanguage) {
  return {
    resource_type_name: RESOURCES[ids.resource_type_id]?.[language] ?? ids.resource_type_id,
    visit_type_name: VISITS[ids.visit_type_id]?.[language] ?? ids.visit_type_id,
    content_type_name: CONTENTS[ids.content_type_id]?.[language] ?? ids.content_type_id,
  };
}
