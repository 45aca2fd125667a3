/** Marks a field as protected: it is never logged, never put into an address, and documented as x-sensitive. */
import type { z } from "zod";

const SENSITIVE = "x-sensitive";

export function sensitive<S extends z.ZodType>(schema: S): S {
  return schema.meta({ [SENSITIVE]: true }) as S;
}
