/** Where authorizations stand in the console. */
export function authorizationAddress(authorization_id: string, group_id?: string): string {
  const path = `/authorizations/${encodeURIComponent(authorization_id)}`;
  return group_id === undefined ? path : `${path}?group_id=${encodeURIComponent(group_id)}`;
}
