/** A link within the archive: a root-absolute address of `routes` behind the path that the settings' address carries. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
