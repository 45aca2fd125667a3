/** Said where no such authorization is, for the reader. */
import { AuthorizationMissing } from "@/components/authorizations/details/authorization-missing";

export default function NotFound() {
  return <AuthorizationMissing />;
}
