"use client";
/** The dialog that is open over a permit. Giving access comes only when it is asked for: it brings its form along. */
import { lateDialog } from "@/components/ui/late/late-dialog";
import type { Permit, PermitAction } from "./permit";
import { CancelPermitDialog } from "./cancel-permit-dialog";
import { RejectPermitDialog } from "./reject-permit-dialog";

const GiveDialog = lateDialog(async () => (await import("./give/give-dialog")).GiveDialog);

export interface PermitDialogProps {
  permit: Permit;
  group_id?: string | undefined;
  onClose: () => void;
}

export function PermitDialogs({ action, ...props }: PermitDialogProps & { action: PermitAction }) {
  switch (action) {
    case "give":
      return <GiveDialog {...props} />;
    case "reject":
      return <RejectPermitDialog {...props} />;
    case "cancel":
      return <CancelPermitDialog {...props} />;
  }
}
