/** A way to make a valid request of one operation: which ids it takes from a scene, and the request that these ids make. */
import type { Person } from "../service-for-tests";
import type { Scene } from "./scene";

export type Ids = Record<string, string | number>;

export type Sent = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: Record<string, unknown>;
  form?: () => FormData;
};

type IdsOf<I extends Ids> = (scene: Scene) => I | Promise<I>;
type Asker = (scene: Scene) => Person;

/** `ids` makes what the request would use up anew each time; `by` is the group's operator unless only the account may ask. */
export type Way<I extends Ids = Ids> = { request: (ids: I) => Sent; ids: IdsOf<I>; by: Asker };

export const theAccount: Asker = (scene) => scene.owner;
const theOperator: Asker = (scene) => scene.oscar;

export function way(request: () => Sent, ids?: undefined, by?: Asker): Way;
export function way<I extends Ids>(request: (ids: I) => Sent, ids: IdsOf<I>, by?: Asker): Way;
export function way<I extends Ids>(request: (ids: I) => Sent, ids?: IdsOf<I>, by: Asker = theOperator): Way {
  return { request, ids: ids ?? (() => ({})), by } as unknown as Way;
}
