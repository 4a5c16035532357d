import type { Session } from 'electron';

/**
 * What a page may ask of the computer, each with its reason. Everything that is not here is refused; so is every
 * permission that Chromium may add later.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'the officer copies a tracking ID or register number with one click',
};

/** Addresses that a page may load, each with its reason. The workbench's window needs no network. */
const LOADABLE: Readonly<Record<string, string>> = {
  'app:': 'the pages themselves and staged files',
  'blob:': 'downloads and frames that the page makes itself',
  'data:': 'fonts and images inside previews of papers',
  'devtools:': 'the developer tools, when somebody opens them',
  'chrome-extension:': "Chromium's own PDF viewer; no extension is ever installed",
  'chrome:': 'the resources of that viewer',
};

export function isAllowed(permission: string): boolean {
  return Object.hasOwn(ALLOWED, permission);
}

export function isLoadable(url: string): boolean {
  return Object.hasOwn(LOADABLE, new URL(url).protocol);
}

/** Denies by default what is not in the two tables above. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLoadable(details.url) }));
}
