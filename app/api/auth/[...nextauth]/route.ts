/** next-auth, of which only three doors are open: the form's token, signing in with a password, signing out. */
import NextAuth from "next-auth";
import { authOptions } from "@/lib/server/sessions/auth-options";
import { readWhole } from "@/lib/server/routes/read-body";
import { openRoute } from "@/lib/server/routes/route";
import { ApiError } from "@/lib/errors/api-error";

type Context = { params: Promise<{ nextauth: string[] }> };

const DOORS = new Set(["GET csrf", "POST callback/credentials", "POST signout"]);

/** A name and a password with the form's token are far less. */
const BYTES_MAX = 16 * 1024;

const handle = openRoute<Context>(async ({ request }, context) => {
  const door = `${request.method} ${(await context.params).nextauth.join("/")}`;
  if (!DOORS.has(door)) throw new ApiError("CONSOLE.404");
  const whole = await readWhole(request, BYTES_MAX);
  const answer: Response = await NextAuth(whole, context, authOptions(request.headers));
  return answer;
});

export { handle as GET, handle as POST };
