/** The scheme and address of the workbench's page. Nothing else is ever loaded into its window. */
export const SCHEME = 'app';
export const HOST = 'penghubung';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Whether an address is of our own page. */
export function isOurs(url: string): boolean {
  return url === ORIGIN || url.startsWith(`${ORIGIN}/`);
}
