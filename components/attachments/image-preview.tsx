"use client";
/** A picture in place, kept small; pressed, it opens larger in a dialog. One that cannot be drawn falls back to its download. */
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useFileAddress } from "@/lib/queries/file-address";
import { FileLink, type StoredFile } from "./file-link";

type Props = { file: StoredFile; group_id: string | undefined };

export function ImagePreview({ file, group_id }: Props) {
  const t = useTranslations("attachments");
  const addressOf = useFileAddress();
  const [isOpen, setOpen] = useState(false);
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <FileLink file={file} group_id={group_id} />;
  const query = group_id === undefined ? {} : { group_id };
  const address = addressOf("downloadImages", { params: { accessory_id: file.accessory_id }, query });
  const alt = t("image", { name: file.name });
  return (
    <>
      <button
        type="button"
        aria-label={t("preview", { name: file.name })}
        title={file.name}
        onClick={() => setOpen(true)}
        className="block h-28 max-w-full min-w-16 overflow-hidden rounded border border-line bg-canvas hover:border-edge"
      >
        {/* The picture is private and comes through our own proxy, so no optimiser may see it. */}
        <img
          src={address}
          alt={alt}
          loading="lazy"
          onError={() => setBroken(true)}
          className="h-full w-auto object-contain"
        />
      </button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={file.name}
        width="wide"
        footer={<FileLink file={file} group_id={group_id} />}
      >
        <img src={address} alt={alt} className="mx-auto max-h-[66dvh] w-auto max-w-full object-contain" />
      </Dialog>
    </>
  );
}
