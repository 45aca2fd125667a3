/** Which pages of the settings a person has: engineers submit no tickets, so they have no contacts, notices and ticket rights here. */

export type SettingsReader = { is_engineer: boolean; mayAudit: boolean };

const PAGES = [
  { href: "/settings", key: "preferences" },
  { href: "/settings/security", key: "security" },
  { href: "/settings/contacts", key: "contacts", isOfCustomers: true },
  { href: "/settings/team", key: "team" },
  { href: "/settings/permissions", key: "permissions", isOfCustomers: true },
  { href: "/settings/audit", key: "audit", isOfAuditors: true },
] as const;

export type SettingsPage = { href: string; key: (typeof PAGES)[number]["key"] };

export function settingsPages({ is_engineer, mayAudit }: SettingsReader): SettingsPage[] {
  return PAGES.filter(
    (page) => !("isOfCustomers" in page && is_engineer) && !("isOfAuditors" in page && !mayAudit),
  ).map(({ href, key }) => ({ href, key }));
}
