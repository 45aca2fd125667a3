"use client";
/** Files of the host beside its terminal: folders to go into, files to fetch, one to put. The customer sees each transfer. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CornerLeftUp, Download, File, Folder, Upload } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { IconButton } from "@/components/ui/actions/icon-button";
import { classNames } from "@/components/ui/class-names";
import { FailedState } from "@/components/ui/feedback/failed-state";
import { Notice } from "@/components/ui/feedback/notice";
import { SkeletonLines } from "@/components/ui/feedback/skeleton";
import { ConfirmDialog } from "@/components/ui/overlays/confirm-dialog";
import { Panel } from "@/components/ui/page/panel";
import type { HostFile } from "@/lib/contract/desk-sessions";
import { formatFileSize } from "@/lib/format/file-size";
import { errorCodeOf, requestIdOf } from "@/lib/queries/ask-console";
import { osmKey, osmQuery } from "@/lib/queries/osm-query";
import { fetchHostFile, parentOf, pathIn, putHostFile } from "./host-paths";
import type { SessionPlace } from "./session-link";
import { useHostWork } from "./use-host-work";

export interface HostFilesProps {
  place: SessionPlace;
  /** There is no terminal beside it. */
  isWhole: boolean;
}

export function HostFiles({ place, isWhole }: HostFilesProps) {
  const t = useTranslations("host_session.files");
  const client = useQueryClient();
  const [wanted, setWanted] = useState<string>();
  const { data, error, isFetching, refetch } = useQuery({
    ...osmQuery("deskListHostFiles", { params: place, query: wanted === undefined ? {} : { path: wanted } }),
    staleTime: 0,
  });
  const work = useHostWork();
  const [inTheWay, setInTheWay] = useState<File>();
  const path = data?.path;

  async function put(file: File, replace: boolean): Promise<void> {
    setInTheWay(undefined);
    if (path === undefined) return;
    const target = pathIn(path, file.name);
    await work.run(() => putHostFile(place, target, file, replace), t("put_done", { name: file.name }));
    await client.invalidateQueries({ queryKey: osmKey("deskListHostFiles") });
  }

  function choose(file: File): void {
    if (data?.files.some(({ name }) => name === file.name)) setInTheWay(file);
    else void put(file, false);
  }

  function open(file: HostFile): void {
    if (path === undefined) return;
    const target = pathIn(path, file.name);
    if (file.kind === "file")
      void work.run(() => fetchHostFile(place, target, file.name), t("fetch_done", { name: file.name }));
    else setWanted(target);
  }

  return (
    <div className={classNames("flex min-h-0 flex-col xl:overflow-y-auto", isWhole ? "flex-1" : "xl:w-96 xl:shrink-0")}>
      <Panel title={t("title")} isFlush>
        {path !== undefined && (
          <FolderBar path={path} isBusy={work.isBusy} onUp={() => setWanted(parentOf(path))} onPut={choose} />
        )}
        {work.refusal !== undefined && (
          <Notice tone="danger" isLive className="m-3">
            {work.refusal}
          </Notice>
        )}
        {data === undefined && error === null && (
          <div role="status" className="p-3">
            <span className="sr-only">{t("loading")}</span>
            <SkeletonLines lines={4} />
          </div>
        )}
        {error !== null && (
          <FailedState
            code={errorCodeOf(error)}
            requestId={requestIdOf(error)}
            onRetry={() => (wanted === undefined ? void refetch() : setWanted(undefined))}
            isRetrying={isFetching}
          />
        )}
        {data !== undefined && error === null && <Entries files={data.files} onOpen={open} isBusy={work.isBusy} />}
        {data?.has_more === true && (
          <p className="border-t border-line px-3 py-2 text-sm text-ink-2">
            {t("has_more", { count: data.files.length })}
          </p>
        )}
      </Panel>
      {inTheWay && (
        <ConfirmDialog
          isOpen
          tone="danger"
          onClose={() => setInTheWay(undefined)}
          onConfirm={() => void put(inTheWay, true)}
          title={t("replace_title", { name: inTheWay.name })}
          confirmLabel={t("replace")}
          cancelLabel={t("keep")}
        >
          <p>{t("replace_what_happens")}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

type FolderBarProps = { path: string; isBusy: boolean; onUp: () => void; onPut: (file: File) => void };

function FolderBar({ path, isBusy, onUp, onPut }: FolderBarProps) {
  const t = useTranslations("host_session.files");
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line px-3 py-2">
      <IconButton
        size="small"
        label={t("up")}
        icon={<CornerLeftUp className="size-4" />}
        onClick={onUp}
        disabled={path === "/"}
      />
      <span className="min-w-0 flex-1 font-mono text-sm break-all">{path}</span>
      <input
        ref={chooser}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPut(file);
          event.target.value = "";
        }}
      />
      <Button
        size="small"
        icon={<Upload aria-hidden className="size-3.5" />}
        isBusy={isBusy}
        onClick={() => chooser.current?.click()}
      >
        {t("put")}
      </Button>
    </div>
  );
}

type EntriesProps = { files: readonly HostFile[]; onOpen: (file: HostFile) => void; isBusy: boolean };

function Entries({ files, onOpen, isBusy }: EntriesProps) {
  const t = useTranslations("host_session.files");
  const language = useLocale();
  if (files.length === 0) return <p className="p-3 text-sm text-ink-2">{t("empty")}</p>;
  return (
    <ul aria-label={t("title")} className="divide-y divide-line">
      {files.map((file) => {
        const isFile = file.kind === "file";
        const Sign = isFile ? File : Folder;
        return (
          <li key={file.name}>
            <button
              type="button"
              disabled={isBusy || file.kind === "other"}
              onClick={() => onOpen(file)}
              aria-label={t(isFile ? "fetch" : "enter", { name: file.name })}
              className="flex min-h-9 w-full items-center gap-2 px-3 py-1 text-start text-sm hover:bg-hover disabled:text-ink-3"
            >
              <Sign aria-hidden className="size-4 shrink-0 text-ink-3" />
              <span className="min-w-0 flex-1 break-all">{file.name}</span>
              {isFile && (
                <span className="shrink-0 text-ink-3 tabular-nums">{formatFileSize(file.size, language)}</span>
              )}
              {isFile && <Download aria-hidden className="size-3.5 shrink-0 text-ink-3" />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
