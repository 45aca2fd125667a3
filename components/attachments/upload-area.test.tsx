// @vitest-environment jsdom
/** Adding files: what is told, what leaves, and what can be done about it. The network is the only thing made up. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { renderIn } from "@/lib/testing/in-language";
import { offerOverlays } from "@/lib/testing/overlays";
import { TEXT_LENGTH_MAX } from "./sending/pasted-files";
import { UploadArea } from "./upload-area";
import { useFileTarget } from "./use-file-target";
import { useUploads } from "./use-uploads";

class FakeRequest {
  static sent: FakeRequest[] = [];
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  status = 0;
  responseText = "";
  isAborted = false;
  form: FormData | undefined;
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  onabort: () => void = () => undefined;
  onloadend: () => void = () => undefined;
  open() {}
  getResponseHeader() {
    return null;
  }
  send(form: FormData) {
    this.form = form;
    FakeRequest.sent.push(this);
  }
  abort() {
    this.isAborted = true;
    this.onabort();
  }
  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload();
    this.onloadend();
  }
}

const LIMITS = { accessory_limit: { limit_count: "5", limit_size: "4", limit_file_type: "png,log,txt" } };
const deleted: string[] = [];

function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

function offerStreams() {
  Blob.prototype.stream ??= function (this: Blob) {
    const whole = bytesOf(this);
    return new ReadableStream({
      async start(stream) {
        stream.enqueue(await whole);
        stream.close();
      },
    });
  };
}

beforeAll(offerOverlays);
beforeAll(offerStreams);
beforeEach(() => {
  FakeRequest.sent = [];
  deleted.length = 0;
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    if (init.method === "DELETE") deleted.push(path);
    return Response.json(path.endsWith("/limits") ? LIMITS : {});
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let ids: readonly string[] = [];

function Example() {
  const uploads = useUploads({ from: "message", countMax: 2 });
  const { target } = useFileTarget(uploads);
  ids = uploads.accessory_ids;
  return (
    <div {...target}>
      <textarea aria-label="Words" />
      <textarea aria-label="Secret" data-masked />
      <UploadArea uploads={uploads} />
    </div>
  );
}

async function draw() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await renderIn(
    "en-US",
    <QueryClientProvider client={client}>
      <Example />
    </QueryClientProvider>,
  );
  await screen.findByText("Up to 2 files of 4 MB each");
}

const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText("Choose files"), files);
const picture = (name = "a.png") => new File(["x"], name, { type: "image/png" });
const text = (name: string, content: string) => new File([content], name, { type: "text/plain" });

async function request(index = 0): Promise<FakeRequest> {
  await waitFor(() => expect(FakeRequest.sent.length).toBeGreaterThan(index));
  const found = FakeRequest.sent[index];
  if (found === undefined) throw new Error("nothing was sent");
  return found;
}

test("a file goes up at once, shows how far it is, and gives its id", async () => {
  await draw();
  await choose(picture());
  const sent = await request();
  act(() => sent.upload.onprogress?.({ loaded: 40, total: 100 }));
  expect((await screen.findByRole("progressbar", { name: "a.png" })).getAttribute("aria-valuenow")).toBe("40");
  expect(JSON.parse(String(sent.form?.get("form_data")))).toMatchObject({
    fileName: "a.png",
    accessoryFrom: "message",
  });
  await act(async () => sent.answer(200, { accessory_id: "att1" }));
  expect(ids).toEqual(["att1"]);
  expect(screen.getByText("1 of 1 files uploaded")).toBeDefined();
});

test("what does not fit is named and never sent", async () => {
  await draw();
  const big = new File([new Uint8Array(4_194_305)], "big.log");
  fireEvent.change(screen.getByLabelText("Choose files"), { target: { files: [big, text("virus.exe", "x")] } });
  expect(screen.getByText("big.log is too large: 4 MB at most.")).toBeDefined();
  expect(screen.getByText("virus.exe is not an accepted kind.")).toBeDefined();
  expect(FakeRequest.sent).toEqual([]);
});

test("more files than allowed are left out by name", async () => {
  await draw();
  await choose(picture("1.png"), picture("2.png"), picture("3.png"));
  expect(screen.getByText("3.png was left out: only 2 files can be added.")).toBeDefined();
  await request(1);
  expect(FakeRequest.sent).toHaveLength(2);
});

test("an upload can be canceled while it runs", async () => {
  await draw();
  await choose(picture());
  const sent = await request();
  await userEvent.click(screen.getByRole("button", { name: "Cancel a.png" }));
  expect(sent.isAborted).toBe(true);
  expect(screen.queryByText("a.png")).toBeNull();
});

test("a failed upload says why and is tried again", async () => {
  await draw();
  await choose(picture());
  const first = await request();
  await act(async () => first.answer(200, { error_code: "OSM.01010005", error_msg: "full" }));
  expect(screen.getByText(/Today's space for attachments is used up/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Try a.png again" }));
  const second = await request(1);
  await act(async () => second.answer(200, { accessory_id: "att2" }));
  expect(ids).toEqual(["att2"]);
});

test("a file that was removed is deleted on the service, too", async () => {
  await draw();
  await choose(picture());
  const sent = await request();
  await act(async () => sent.answer(200, { accessory_id: "att1" }));
  await userEvent.click(screen.getByRole("button", { name: "Remove a.png" }));
  expect(ids).toEqual([]);
  expect(deleted).toEqual(["/api/osm/v2/servicerequest/accessorys/att1"]);
});

test("a text file with a password waits for a decision, and its masked copy is what leaves", async () => {
  await draw();
  await choose(text("app.log", "host = web-1\npassword = Tr0ub4dor&3-zebra\n"));
  const dialog = await screen.findByRole("dialog", { name: "app.log seems to hold sensitive data" });
  expect(dialog.textContent).toContain("Line 2");
  expect(dialog.textContent).not.toContain("Tr0ub4dor");
  expect(FakeRequest.sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  const left = (await request()).form?.get("file") as File;
  expect(new TextDecoder().decode(await bytesOf(left))).toBe("host = web-1\npassword = ••••••\n");
});

test("a text file with a password can be left out", async () => {
  await draw();
  await choose(text("app.log", "password = Tr0ub4dor&3-zebra\n"));
  await screen.findByRole("dialog");
  await userEvent.click(screen.getByRole("button", { name: "Do not upload" }));
  expect(screen.queryByText("app.log")).toBeNull();
  expect(FakeRequest.sent).toEqual([]);
});

test("files that are dropped are added", async () => {
  await draw();
  const area = screen.getByRole("button", { name: "Add files" });
  fireEvent.drop(area, { dataTransfer: { files: [picture("dropped.png")], types: ["Files"] } });
  expect((await request()).form?.get("form_data")).toContain("dropped.png");
});

function paste(field: string, pasted: string) {
  const clipboardData = { types: ["text/plain"], files: [], getData: () => pasted };
  return fireEvent.paste(screen.getByLabelText(field), { clipboardData });
}

test("a text that no field takes goes along as a file, is told, and is searched like a chosen one", async () => {
  await draw();
  const log = "connection refused\n".repeat(2000);
  expect(paste("Words", log)).toBe(false);
  expect(
    await screen.findByText(/^The pasted text has 38,000 characters.* file pasted-text-\d{8}-\d{4}\.txt\.$/),
  ).toBeDefined();
  const sent = await request();
  expect(new TextDecoder().decode(await bytesOf(sent.form?.get("file") as File))).toBe(log);
  expect(paste("Words", `${log}password: Summer!2026x`)).toBe(false);
  expect(await screen.findByText("Waiting for your choice")).toBeDefined();
  expect(FakeRequest.sent).toHaveLength(1);
});

test("a text that is not taken as a file is named, and not told to be one", async () => {
  await draw();
  await choose(picture("1.png"), picture("2.png"));
  paste("Words", "x".repeat(TEXT_LENGTH_MAX + 1));
  expect(await screen.findByText(/^pasted-text-.* was left out: only 2 files can be added\.$/)).toBeDefined();
  expect(screen.queryByText(/^The pasted text/)).toBeNull();
});

test("a text that a field may take, and a secret of any length, go into the field", async () => {
  await draw();
  expect(paste("Words", "x".repeat(TEXT_LENGTH_MAX))).toBe(true);
  expect(paste("Secret", "x".repeat(TEXT_LENGTH_MAX + 1))).toBe(true);
  expect(screen.queryByText(/pasted-text/)).toBeNull();
});
