"use client";
/** The files of one form or message: each goes up as soon as it is chosen, and only its id travels with what is sent. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { osmQuery } from "@/lib/queries/osm-query";
import { patient } from "@/lib/queries/patient";
import { fileOfText } from "./sending/pasted-files";
import { isPending, uploadedOf, type Upload, type UploadedFile } from "./sending/upload";
import { limitsOf, sortOut, type Refusal, type UploadLimits } from "./sending/upload-limits";
import { UploadRunner, type Decision } from "./sending/upload-runner";

export interface Uploads {
  items: readonly Upload[];
  /** Undefined until the service has told them; it then decides alone. */
  limits: UploadLimits | undefined;
  /** Files left out when some were last added. */
  refusals: readonly Refusal[];
  add: (files: Iterable<File>) => void;
  /** A text that is too long for the field it was pasted into goes along as a file. */
  addText: (text: string) => void;
  /** The last of these that is in the list, and how many characters it has. */
  textFile: { name: string; length: number } | undefined;
  cancel: (id: string) => void;
  retry: (id: string) => void;
  /** Takes a file away, on the service, too. */
  remove: (id: string) => void;
  /** Answers for a file that waits because it seems to hold secrets. */
  decide: (id: string, decision: Decision) => void;
  dismissRefusals: () => void;
  dismissTextFile: () => void;
  /** Puts files of a draft in the list; they are uploaded already. */
  restore: (files: readonly UploadedFile[]) => void;
  /** Empties the list after sending; what was sent stays on the service. */
  clear: () => void;
  /** Something is still on its way or waits for a decision. */
  isPending: boolean;
  hasFailed: boolean;
  uploaded: readonly UploadedFile[];
  accessory_ids: readonly string[];
}

export interface UploadsOptions {
  from: "incident" | "message";
  /** Overrides the number that the service tells, which is that of a ticket. */
  countMax?: number;
}

const UNLIMITED: UploadLimits = {
  countMax: Number.POSITIVE_INFINITY,
  bytesMax: Number.POSITIVE_INFINITY,
  kinds: [],
};

/** The same object until something of it changes. */
export function useUploads({ from, countMax }: UploadsOptions): Uploads {
  const { data } = useQuery({
    ...patient(osmQuery("showAccessoryLimits")),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const limits = useMemo(() => (data === undefined ? undefined : limitsOf(data, countMax)), [data, countMax]);
  const [items, setItems] = useState<readonly Upload[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [textFile, setTextFile] = useState<Uploads["textFile"]>();
  const [runner] = useState(() => new UploadRunner(from, setItems));
  const known = useRef(limits);
  useEffect(() => {
    known.current = limits;
  }, [limits]);
  useEffect(() => () => runner.giveUp(), [runner]);

  const actions = useMemo(() => {
    function add(files: Iterable<File>) {
      const allowed = known.current ?? { ...UNLIMITED, countMax: countMax ?? UNLIMITED.countMax };
      const { accepted, refused } = sortOut([...files], allowed, runner.items.length);
      setRefusals(refused);
      for (const file of accepted) runner.add(file);
    }
    return {
      add,
      addText(text: string) {
        const taken = runner.items.map(({ name }) => name);
        const file = fileOfText(text, taken, new Date());
        setTextFile({ name: file.name, length: text.length });
        add([file]);
      },
      cancel: (id: string) => runner.remove(id),
      remove: (id: string) => runner.remove(id),
      retry: (id: string) => runner.retry(id),
      decide: (id: string, decision: Decision) => runner.decide(id, decision),
      dismissRefusals: () => setRefusals([]),
      dismissTextFile: () => setTextFile(undefined),
      restore: (files: readonly UploadedFile[]) => runner.restore(files),
      clear() {
        setRefusals([]);
        runner.clear();
      },
    };
  }, [runner, countMax]);
  const told = useMemo(() => {
    const uploaded = uploadedOf(items);
    return {
      items,
      uploaded,
      accessory_ids: uploaded.map(({ accessory_id }) => accessory_id),
      isPending: items.some(isPending),
      hasFailed: items.some(({ state }) => state.step === "failed"),
    };
  }, [items]);
  return useMemo(
    () => ({
      ...actions,
      ...told,
      textFile: told.items.some(({ name }) => name === textFile?.name) ? textFile : undefined,
      limits,
      refusals,
    }),
    [actions, told, textFile, limits, refusals],
  );
}
