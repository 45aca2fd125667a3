/** Promises about ports, made on real ones. */
import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { requireFreePort } from "./ports";

test("a port in use is told with the setting that changes it", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(requireFreePort("127.0.0.1", "PORT", port)).rejects.toThrow(
    `Port ${port} is in use. Stop what uses it or set PORT.`,
  );
  server.close();
  await once(server, "close");
  await expect(requireFreePort("127.0.0.1", "PORT", port)).resolves.toBeUndefined();
});

test("an address of another machine is told", async () => {
  await expect(requireFreePort("192.0.2.1", "PORT", 3000)).rejects.toThrow(
    "HOST 192.0.2.1 is not an address of this machine.",
  );
});
