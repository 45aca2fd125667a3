/** next-auth, of which only three doors are open: the form's token, signing in with a password, signing out. */
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "@/lib/server/sessions/auth-options";
import { openRoute } from "@/lib/server/routes/route";
import { ApiError } from "@/lib/errors/api-error";

type Context = { params: Promise<{ nextauth: string[] }> };

const DOORS = new Set(["GET csrf", "POST callback/credentials", "POST signout"]);

const handle = openRoute<Context>(async ({ request }, context) => {
  const door = `${request.method} ${(await context.params).nextauth.join("/")}`;
  if (!DOORS.has(door)) throw new ApiError("CONSOLE.404");
  const answer: Response = await NextAuth(request as NextRequest, context, authOptions(request.headers));
  return answer;
});

export { handle as GET, handle as POST };
