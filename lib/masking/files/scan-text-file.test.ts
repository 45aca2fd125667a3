import { expect, test } from "vitest";
import { scanTextFile } from "./scan-text-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const GBK_PASSWORD = new Uint8Array([0xc3, 0xdc, 0xc2, 0xeb, 0xa3, 0xba, ...bytes("Abc@1234\n")]);

test("findings are told by line, masked, with the words around them", async () => {
  const log = "starting\nroot password: Abc@1234 set for 13800000000\nok\n卡号 4111111111111111\n";
  expect(await scanTextFile(bytes(log), "app.log")).toEqual({
    isText: true,
    isComplete: true,
    findings: [
      { kind: "password", line: 2, excerpt: "root password: •••••• set for 138****0000" },
      { kind: "phone", line: 2, excerpt: "root password: •••••• set for 138****0000" },
      { kind: "card", line: 4, excerpt: "卡号 **** **** **** 1111" },
    ],
  });
});

test("a long line is shown in part", async () => {
  const { findings } = await scanTextFile(bytes(`${"x ".repeat(500)}password: Abc@1234 ${"y ".repeat(500)}`), "a.txt");
  expect(findings[0]?.excerpt.length).toBeLessThan(100);
});

test.each(["photo.png", "archive.zip", "report.docx", "mail.msg", "log", "movie.mp4"])(
  "%s is not searched",
  async (name) => {
    expect(await scanTextFile(bytes("password: Abc@1234"), name)).toEqual({
      isText: false,
      isComplete: true,
      findings: [],
    });
  },
);

test.each(["a.txt", "A.LOG", "b.ini", "mail.eml", "c.csv", "d.json", "error.log.1", ".env"])(
  "%s is searched",
  async (name) => {
    expect((await scanTextFile(bytes("password: Abc@1234"), name)).findings).toHaveLength(1);
  },
);

test("binary content under a text's name is not searched", async () => {
  expect((await scanTextFile(new Uint8Array([80, 75, 3, 4, 0, 0, 0]), "fake.txt")).isText).toBe(false);
});

test("a file in GB18030 is read as such, also when its Chinese begins late", async () => {
  for (const before of ["", "plain line\n".repeat(20_000)]) {
    const file = new Uint8Array([...bytes(before), ...GBK_PASSWORD]);
    const { findings } = await scanTextFile(file, "old.log");
    expect(findings.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([["password", "密码：••••••"]]);
  }
});

test("a file in UTF-16 with its mark is read", async () => {
  const file = new Uint8Array(Buffer.from("\ufeffpassword: Abc@1234", "utf16le"));
  expect((await scanTextFile(file, "notes.txt")).findings).toHaveLength(1);
});

test("the search stops at the agreed number and says so", async () => {
  let served = 0;
  async function* endless() {
    for (;;) {
      served += 1;
      yield bytes("password: Abc@1234\n".repeat(1000));
    }
  }
  const scan = await scanTextFile(endless(), "endless.log", 5);
  expect(scan).toMatchObject({ isText: true, isComplete: false });
  expect(scan.findings).toHaveLength(5);
  expect(served).toBeLessThan(10);
});

test("streams of the browser and of Node serve alike", async () => {
  const blob = new Blob(["line\npassword: Abc@1234"]);
  const expected = [{ kind: "password", line: 2, excerpt: "password: ••••••" }];
  expect((await scanTextFile(blob, "a.txt")).findings).toEqual(expected);
  expect((await scanTextFile(blob.stream(), "a.txt")).findings).toEqual(expected);
});

test("a source that fails fails the scan", async () => {
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error("disk gone")) });
  await expect(scanTextFile(broken, "a.txt")).rejects.toThrow("disk gone");
});
