/** An address outside everything. */
import { NothingHere } from "@/components/shell/nothing-here";

export default function NotFound() {
  return (
    <main className="px-4 py-8">
      <NothingHere />
    </main>
  );
}
