/** Something of the account that does not exist, or that this reader may not see. */
export { NothingHere as default } from "@/components/shell/nothing-here";
