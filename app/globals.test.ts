/** The look can be read: contrast of every pair that is drawn, in light and in dark. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./globals.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["canvas", "surface", "raised", "hover", "accent-soft"];
const states = ["amber", "violet", "blue", "green", "grey", "danger", "accent"];
const pairs = (inks: string[], under: string[]) => inks.flatMap((ink) => under.map((ground) => [ink, ground] as const));

const texts = [
  ...pairs(["ink", "ink-2", "ink-3", "accent", "danger"], grounds),
  ...pairs(states, ["canvas", "surface", "raised", "hover"]),
  ...states.map((state) => [state, `${state}-soft`] as const),
  ...states.map((state) => ["ink", `${state}-soft`] as const),
  ...states.map((state) => ["ink-2", `${state}-soft`] as const),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["danger-ink", "danger"],
  ["danger-ink", "danger-strong"],
] as const;

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  const valueOf = (name: string) => tokens.get(name)?.[theme] ?? "missing";

  test.each(texts)("%s can be read on %s", (ink, ground) => {
    expect(contrast(valueOf(ink), valueOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(["edge"], ["canvas", "surface", "raised"]))("%s can be seen on %s", (mark, ground) => {
    expect(contrast(valueOf(mark), valueOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

test("every colour that a class names has a value", async () => {
  const { default: config } = await import("../tailwind.config");
  const named = [...JSON.stringify(config.theme.colors).matchAll(/var\(--([a-z0-9-]+)\)/g)].map(
    (match) => match[1] ?? "",
  );
  expect(named.filter((name) => !tokens.has(name))).toEqual(["scrim"]);
});
