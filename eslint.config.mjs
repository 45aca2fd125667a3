/** Lint: the import table of the design, and what the style forbids. */
import tseslint from "typescript-eslint";
import { importRules } from "./import-rules.mjs";

const FOLDER_NAMES = "no folder is called utils, helpers, types, constants or hooks";

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", ".build/", "data/", "next-env.d.ts", "test-results/", "playwright-report/"] },
  ...tseslint.configs.strict,
  {
    name: "style",
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/unified-signatures": "off",
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      eqeqeq: "error",
      "max-lines": ["error", { max: 220 }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value=/\\u002f(utils|helpers|types|constants|hooks)(\\u002f|$)/]",
          message: FOLDER_NAMES,
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "lib/launcher/**", "lib/testing/**", "e2e/**", "**/*.test.{ts,tsx}"],
    rules: { "no-console": "off" },
  },
  {
    name: "tables and tests may be longer",
    files: ["lib/contract/**", "**/*.test.{ts,tsx}", "e2e/**"],
    rules: { "max-lines": ["error", { max: 300 }] },
  },
  { files: ["lib/i18n/**/*.d.ts"], rules: { "@typescript-eslint/consistent-type-imports": "off" } },
  ...importRules(),
);
