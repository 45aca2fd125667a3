import { once } from "node:events";
import { tmpdir } from "node:os";
import { expect, onTestFinished, test, vi } from "vitest";
import { aBash } from "@/lib/testing/ssh-session-for-tests";
import { createCommandReader } from "./command-reader";

/** A real shell on a real terminal of this machine. */
function aShell() {
  const commands: string[] = [];
  const reader = createCommandReader({ columns: 80, rows: 24 }, (line) => commands.push(line));
  const shell = aBash(tmpdir(), { cols: 80, rows: 24 });
  let screen = "";
  shell.stdout.on("data", (bytes: Buffer) => {
    screen += bytes.toString();
    void reader.show(bytes);
  });
  onTestFinished(() => {
    shell.kill("SIGKILL");
  });
  const type = (text: string) => {
    reader.type(text);
    shell.stdin.write(text);
  };
  const shows = (words: string | RegExp) => vi.waitFor(() => expect(screen).toMatch(words), 5_000);
  const tells = (line: string) => vi.waitFor(() => expect(commands).toContain(line), 5_000);
  return { commands, reader, shell, type, shows, tells };
}

test("a command is recorded as it stood on its line", async () => {
  const { type, shows, tells } = aShell();
  await shows("web-1$ ");
  type("echo he");
  type("llo\r");
  await tells("web-1$ echo hello");
});

test("history, completion and editing are recorded as what they became", async () => {
  const { commands, type, shows, tells } = aShell();
  await shows("web-1$ ");
  type("echo onex\u007f\r");
  await tells("web-1$ echo one");
  type("\u001b[A\r");
  await vi.waitFor(() => expect(commands).toEqual(["web-1$ echo one", "web-1$ echo one"]), 5_000);
  type("cd /usr/shar\t\r");
  await tells("web-1$ cd /usr/share/");
});

test("lines pasted at once are each recorded, an empty one is not", async () => {
  const { commands, type, shows, tells } = aShell();
  await shows("web-1$ ");
  type("echo a\r\recho b\recho c\r");
  await tells("web-1$ echo c");
  expect(commands).toEqual(["web-1$ echo a", "web-1$ echo b", "web-1$ echo c"]);
});

test("what is typed ahead while a command runs is recorded once", async () => {
  const { commands, type, shows, tells } = aShell();
  await shows("web-1$ ");
  type("for i in 1 2 3; do echo out $i; sleep 0.1; done\r");
  type("echo ahead\r");
  await shows(/[^ ]ahead/);
  await tells("web-1$ for i in 1 2 3; do echo out $i; sleep 0.1; done");
  expect(commands.filter((line) => line.endsWith("echo ahead"))).toHaveLength(1);
});

test("a line longer than the terminal is recorded whole", async () => {
  const { type, shows, tells } = aShell();
  await shows("web-1$ ");
  const long = `echo ${"x".repeat(200)}`;
  type(`${long}\r`);
  await tells(`web-1$ ${long}`);
});

test("what a host asks for without showing it is not recorded", async () => {
  const { commands, reader, shell, type, shows } = aShell();
  await shows("web-1$ ");
  type("read -s -p 'Password: ' p\r");
  await shows("Password: ");
  type("hunter2-secret\r");
  await shows(/Password: \r\n|Password: .*web-1/s);
  type("exit\r");
  await once(shell, "exit");
  reader.end();
  expect(commands.join()).toContain("Password:");
  expect(commands.join()).not.toContain("hunter2");
});

test("keys in a program that fills the screen are no commands", async () => {
  const { commands, type, shows } = aShell();
  await shows("web-1$ ");
  type("tput smcup; read line; tput rmcup\r");
  await vi.waitFor(() => expect(commands).toHaveLength(1), 5_000);
  await shows(/\u001b\[\?1049h/);
  type("inside\r");
  type("echo after\r");
  await vi.waitFor(() => expect(commands).toHaveLength(2), 5_000);
  // What is typed ahead of the prompt is first shown without one.
  expect(commands[1]).toMatch(/^(web-1\$ )?echo after$/);
});
