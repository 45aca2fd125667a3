/** How Next builds and serves the console. The Content-Security-Policy needs a nonce for each page and is set in proxy.ts. */
import { join } from "node:path";
import createNextIntlPlugin from "next-intl/plugin";
import { compressedHeaders, compressedRewrites, compressFiles } from "./lib/bundling/compressed-files.mjs";

/** Texts are read into their parts while building, so that no browser loads a parser for them. */
const withTexts = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { messages: { path: "./lib/i18n/texts", format: "json", locales: "infer", precompile: true } },
});

const headers = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "x-frame-options", value: "DENY" },
  { key: "referrer-policy", value: "same-origin" },
  { key: "cross-origin-opener-policy", value: "same-origin" },
  {
    key: "permissions-policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
];

/** Loaded when it is needed: the server that only serves has no use for it. @param {{ distDir: string }} built */
async function finishBrowserCode({ distDir }) {
  const { bracketFiles } = await import("./lib/bundling/eager-modules.mjs");
  const chunks = join(distDir, "static/chunks");
  await bracketFiles(chunks);
  await compressFiles(chunks);
}

/** In development nothing is compressed ahead. */
const isBuilt = process.env.NODE_ENV === "production";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  devIndicators: false,
  /* Types are proved by `npm test`; a start on a fresh machine need not wait for them again. */
  compiler: { runAfterProductionCompile: finishBrowserCode },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "pino", "@node-rs/argon2"],
  headers: async () => [
    { source: "/:path*", headers },
    ...(isBuilt ? compressedHeaders : []),
    { source: "/languages.js", headers: [{ key: "cache-control", value: "public, max-age=86400" }] },
  ],
  rewrites: async () => ({ beforeFiles: isBuilt ? compressedRewrites : [], afterFiles: [], fallback: [] }),
};

export default withTexts(config);
