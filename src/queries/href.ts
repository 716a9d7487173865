/** A path of this site under the base path that it is built for: `/areas/` as `/sub/areas/`. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${path}`;
}
