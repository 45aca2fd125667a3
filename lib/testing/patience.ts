/** What a page shows after a while is waited for as long as a busy machine needs; what never comes fails a little later. */
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 10_000 });
