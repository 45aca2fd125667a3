/** What every dialog of an act needs. */
export interface ActDialogProps {
  incident_id: string;
  onClose: () => void;
}
