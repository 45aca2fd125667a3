/** Who may import whom, as one table; the lint configuration is made from it. Within a room imports are relative, between rooms by `@/`. */

const LEAVES = ["lib/settings", "lib/sealing", "lib/stopping", "lib/errors", "lib/format", "lib/masking", "lib/idle"];

/** Room -> rooms it may import. Leaves import nothing of ours. */
export const MAY_IMPORT = {
  ...Object.fromEntries(LEAVES.map((leaf) => [leaf, []])),
  "lib/i18n": [],
  "lib/rotation": ["lib/sealing"],
  "lib/contract": ["lib/errors"],
  "lib/queries": ["lib/contract", "lib/errors", "lib/idle"],
  "lib/service": [
    "lib/contract",
    "lib/errors",
    "lib/masking",
    "lib/format",
    "lib/sealing",
    "lib/settings",
    "lib/stopping",
    "lib/rotation",
  ],
  "lib/server": [
    "lib/contract",
    "lib/errors",
    "lib/masking",
    "lib/format",
    "lib/sealing",
    "lib/settings",
    "lib/i18n",
    "lib/queries",
  ],
  "lib/launcher": ["lib/settings"],
  "components/ui": ["lib/format", "lib/i18n", "lib/idle"],
  "components/form": ["components/ui", "lib/i18n", "lib/masking", "lib/queries"],
  "components/shell": ["components/ui", "components/form", "lib/i18n", "lib/masking", "lib/queries"],
};

/** Features that others are made of: what a question's failure looks like, files, the watch over sensitive text, the conversation of a ticket, what can be done with it, permits for access, proof of a contact. */
const SHARED_FEATURES = [
  "components/query-states",
  "components/attachments",
  "components/sensitive",
  "components/conversation",
  "components/ticket-actions",
  "components/authorization-actions",
  "components/contact-proof",
];

const FEATURE_MAY_IMPORT = [
  ...SHARED_FEATURES,
  "components/ui",
  "components/form",
  "lib/queries",
  "lib/contract",
  "lib/errors",
  "lib/masking",
  "lib/format",
  "lib/i18n",
  "lib/idle",
];

const APP_MAY_IMPORT = ["components", "lib/queries", "lib/server", "lib/contract", "lib/errors", "lib/i18n"];

const NO_NEXT = { group: ["next", "next/*", "next-auth", "next-auth/*"], message: "This room knows nothing of Next." };
const WITHOUT_NEXT = ["lib/service", "lib/contract", "lib/errors"];

function patternsFor(room, allowed) {
  const own = room.split("/").join("\\/");
  const others = allowed.map((one) => `${one.split("/").join("\\/")}(\\/|$)`).join("|");
  const outside = allowed.length === 0 ? "^@\\/" : `^@\\/(?!(${others}))`;
  return [
    { regex: outside, message: `${room} may import ${allowed.join(", ") || "nothing of ours"} (import-rules.mjs).` },
    ...(allowed.some((one) => one.startsWith(`${room}/`))
      ? []
      : [{ regex: `^@\\/${own}(\\/|$)`, message: "Within a room imports are relative." }]),
    { regex: "^(\\.\\.\\/)+(app|components|lib)\\/", message: "Between rooms imports go by @/." },
    ...(WITHOUT_NEXT.includes(room) ? [NO_NEXT] : []),
  ];
}

function block(room, files, allowed, ignores = []) {
  const tests = ["**/*.test.{ts,tsx}", "**/*.integration.test.ts"];
  return {
    name: `imports of ${room}`,
    files,
    ignores: [...tests, ...ignores],
    rules: { "no-restricted-imports": ["error", { patterns: patternsFor(room, allowed) }] },
  };
}

/** Feature rooms are every folder of components that the table does not name. */
export function importRules() {
  const named = Object.entries(MAY_IMPORT).map(([room, allowed]) => block(room, [`${room}/**/*.{ts,tsx}`], allowed));
  const drawing = ["components/ui/**", "components/form/**", "components/shell/**"];
  return [
    ...named,
    block("components", ["components/*/**/*.{ts,tsx}"], FEATURE_MAY_IMPORT, drawing),
    block("app", ["app/**/*.{ts,tsx}"], APP_MAY_IMPORT),
  ];
}
