/** The browser's only way to the ticket service. Which paths exist is decided by the contract, not by this route. */
import { forwardToService } from "@/lib/server/proxy/forward";
import { route } from "@/lib/server/routes/route";

const handle = route(forwardToService);

export { handle as GET, handle as POST, handle as PUT, handle as PATCH, handle as DELETE };
