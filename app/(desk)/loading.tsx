/** A page on its way. */
export { PageLoading as default } from "@/components/shell/page-loading";
