/** A ticket on its way; the queue beside it stays. */
import { SkeletonLines } from "@/components/ui/feedback/skeleton";

export default function TicketOnItsWay() {
  return (
    <div aria-busy className="p-4">
      <SkeletonLines lines={10} />
    </div>
  );
}
