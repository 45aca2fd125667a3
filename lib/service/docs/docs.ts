/** The page on which /openapi.json is read and tried. All of it is served from here, from an installed package: nothing comes from elsewhere. */
import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import type { Hono } from "hono";

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": CSP,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Service Tickets API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
  </head>
  <body>
    <div id="api"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** Tokens that are typed into the page live as long as it is open, and no validator elsewhere is asked. */
const START = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, filter: true, docExpansion: "none", validatorUrl: null, persistAuthorization: false });
`;

const FILES: Record<string, string> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};

/** Found from wherever this module runs, the bundle in .build too. */
const FOLDER = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

function answer(body: BodyInit, mediaType: string): Response {
  return new Response(body, { headers: { ...HEADERS, "content-type": mediaType } });
}

export function serveDocs(service: Hono): void {
  service.get("/docs", () => answer(PAGE, "text/html; charset=utf-8"));
  service.get("/docs/start.js", () => answer(START, "text/javascript; charset=utf-8"));
  for (const [name, mediaType] of Object.entries(FILES))
    service.get(`/docs/${name}`, () => {
      const file = createReadStream(join(FOLDER, name));
      return answer(Readable.toWeb(file) as ReadableStream<Uint8Array>, mediaType);
    });
}
