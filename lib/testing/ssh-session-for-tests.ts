/** What a real host does once somebody is logged in: bash on a terminal, and SFTP over one folder. */
import { spawn } from "node:child_process";
import { open, readdir, realpath, stat, type FileHandle } from "node:fs/promises";
import { join, resolve } from "node:path";
import ssh2, { type Attributes, type Session, type SFTPWrapper } from "ssh2";

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;
const PROMPT = "web-1$ ";

type Size = { cols: number; rows: number };

/** bash on a terminal of its own. Its prompt is `web-1$ `. */
export function aBash(folder: string, { cols, rows }: Size) {
  const start = `stty cols ${cols} rows ${rows}; PS1='${PROMPT}' exec bash --norc --noprofile -i`;
  const env = { ...process.env, TERM: "xterm-256color", HISTFILE: "" };
  return spawn("script", ["-qfc", start, "/dev/null"], { cwd: folder, env });
}

function serveShell(session: Session, folder: string): void {
  const size: Size = { cols: 80, rows: 24 };
  session.on("pty", (accept, _, { cols, rows }) => {
    Object.assign(size, { cols, rows });
    accept();
  });
  session.on("window-change", (accept) => accept?.());
  session.on("shell", (accept) => {
    const channel = accept();
    const shell = aBash(folder, size);
    shell.stdout.on("data", (bytes: Buffer) => void channel.write(bytes));
    channel.on("data", (bytes: Buffer) => void shell.stdin.write(bytes));
    channel.on("close", () => shell.kill("SIGKILL"));
    shell.stdin.on("error", () => undefined);
    shell.on("exit", () => {
      channel.exit(0);
      channel.end();
    });
  });
}

function attributesOf({ mode, uid, gid, size, atimeMs, mtimeMs }: Awaited<ReturnType<typeof stat>>): Attributes {
  const seconds = (ms: number | bigint) => Math.floor(Number(ms) / 1000);
  return {
    mode: Number(mode),
    uid: Number(uid),
    gid: Number(gid),
    size: Number(size),
    atime: seconds(atimeMs),
    mtime: seconds(mtimeMs),
  };
}

type Opened = { file: FileHandle } | { names: string[]; path: string };

function serveFiles(sftp: SFTPWrapper, folder: string): void {
  const opened = new Map<number, Opened>();
  let last = 0;
  const placeOf = (path: string) => resolve(folder, path);
  const keep = (one: Opened): Buffer => {
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE((last += 1));
    opened.set(last, one);
    return handle;
  };
  const find = (handle: Buffer) => opened.get(handle.readUInt32BE(0));
  const fileOf = (handle: Buffer) => {
    const one = find(handle);
    if (one === undefined || !("file" in one)) throw new Error("no such handle");
    return one.file;
  };
  const answer = (id: number, work: () => Promise<unknown>) =>
    void work().catch((error: NodeJS.ErrnoException) => {
      const codes: Record<string, number> = { ENOENT: STATUS_CODE.NO_SUCH_FILE, EACCES: STATUS_CODE.PERMISSION_DENIED };
      sftp.status(id, codes[error.code ?? ""] ?? STATUS_CODE.FAILURE);
    });
  const done = (id: number) => sftp.status(id, STATUS_CODE.OK);

  const tellStat = (id: number, path: string) =>
    answer(id, async () => sftp.attrs(id, attributesOf(await stat(placeOf(path)))));
  sftp.on("STAT", tellStat);
  sftp.on("LSTAT", tellStat);
  sftp.on("FSTAT", (id, handle) => answer(id, async () => sftp.attrs(id, attributesOf(await fileOf(handle).stat()))));
  sftp.on("FSETSTAT", (id) => done(id));
  sftp.on("REALPATH", (id, path) =>
    answer(id, async () => {
      const filename = await realpath(placeOf(path));
      sftp.name(id, [{ filename, longname: filename, attrs: attributesOf(await stat(filename)) }]);
    }),
  );
  sftp.on("OPENDIR", (id, path) =>
    answer(id, async () => sftp.handle(id, keep({ names: await readdir(placeOf(path)), path: placeOf(path) }))),
  );
  sftp.on("READDIR", (id, handle) =>
    answer(id, async () => {
      const one = find(handle);
      if (one === undefined || !("names" in one) || one.names.length === 0) return sftp.status(id, STATUS_CODE.EOF);
      const names = one.names.splice(0);
      const entries = names.map(async (filename) => {
        const attrs = attributesOf(await stat(join(one.path, filename)));
        return { filename, longname: filename, attrs };
      });
      return sftp.name(id, await Promise.all(entries));
    }),
  );
  sftp.on("OPEN", (id, path, flags) =>
    answer(id, async () => {
      const write = (flags & OPEN_MODE.EXCL) === 0 ? "w" : "wx";
      const file = await open(placeOf(path), (flags & OPEN_MODE.WRITE) === 0 ? "r" : write);
      sftp.handle(id, keep({ file }));
    }),
  );
  sftp.on("READ", (id, handle, offset, length) =>
    answer(id, async () => {
      const { bytesRead, buffer } = await fileOf(handle).read(Buffer.alloc(length), 0, length, offset);
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  sftp.on("WRITE", (id, handle, offset, bytes) =>
    answer(id, async () => {
      await fileOf(handle).write(bytes, 0, bytes.length, offset);
      done(id);
    }),
  );
  sftp.on("CLOSE", (id, handle) =>
    answer(id, async () => {
      const one = find(handle);
      if (one !== undefined && "file" in one) await one.file.close();
      opened.delete(handle.readUInt32BE(0));
      done(id);
    }),
  );
}

export function serveSession(session: Session, folder: string): void {
  serveShell(session, folder);
  session.on("sftp", (accept) => serveFiles(accept(), folder));
}
