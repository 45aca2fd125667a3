/** A label of a ticket: its colour as a dot, so that the words stay readable in any colour. */
import type { Label } from "@/lib/contract/shapes";
import { Badge } from "@/components/ui/marks/badge";

export function LabelDot({ color }: { color: string | undefined }) {
  return (
    <span
      aria-hidden
      className="keep-colour size-2 shrink-0 rounded-full bg-edge"
      style={color === undefined ? undefined : { backgroundColor: color }}
    />
  );
}

export function LabelChip({ label }: { label: Label }) {
  return (
    <Badge icon={<LabelDot color={label.color} />} className="max-w-40">
      {label.name}
    </Badge>
  );
}
