/** Names of the look's tokens. Values live in app/globals.css as CSS variables; names not listed here do not exist as classes. */
import type { Config } from "tailwindcss";

const state = (name: string) => ({ DEFAULT: `var(--${name})`, soft: `var(--${name}-soft)` });

const loud = (name: string) => ({
  ...state(name),
  strong: `var(--${name}-strong)`,
  ink: `var(--${name}-ink)`,
});

export default {
  content: [],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      inherit: "inherit",
      canvas: "var(--canvas)",
      surface: "var(--surface)",
      raised: "var(--raised)",
      hover: "var(--hover)",
      line: { DEFAULT: "var(--line)", 2: "var(--line-2)" },
      edge: "var(--edge)",
      ink: { DEFAULT: "var(--ink)", 2: "var(--ink-2)", 3: "var(--ink-3)" },
      scrim: "var(--scrim)",
      accent: loud("accent"),
      danger: loud("danger"),
      amber: state("amber"),
      violet: state("violet"),
      blue: state("blue"),
      green: state("green"),
      grey: state("grey"),
    },
    fontFamily: {
      sans: ["var(--font-sans)"],
      mono: ["var(--font-mono)"],
    },
    fontSize: {
      xs: ["0.75rem", { lineHeight: "1rem" }],
      sm: ["0.8125rem", { lineHeight: "1.25rem" }],
      base: ["0.875rem", { lineHeight: "1.375rem" }],
      lg: ["1rem", { lineHeight: "1.5rem" }],
      xl: ["1.25rem", { lineHeight: "1.75rem" }],
      "2xl": ["1.75rem", { lineHeight: "2.25rem" }],
    },
    borderRadius: { none: "0", sm: "4px", DEFAULT: "6px", md: "6px", lg: "10px", full: "9999px" },
    boxShadow: { none: "none", float: "var(--shadow-float)" },
    transitionDuration: { DEFAULT: "140ms" },
  },
} satisfies Config;
