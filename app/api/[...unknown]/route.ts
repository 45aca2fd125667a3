/** What is no route of the console, told as data and not as a page. */
import { ApiError } from "@/lib/errors/api-error";
import { openRoute } from "@/lib/server/routes/route";

const nothing = openRoute(() => Promise.reject(new ApiError("CONSOLE.404")));

export { nothing as GET, nothing as POST, nothing as PUT, nothing as PATCH, nothing as DELETE };
