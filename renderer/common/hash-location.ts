import { useSyncExternalStore } from 'react';

/**
 * The place in the program, kept behind the `#` of the address together with its question (`#/aduan?status=baru`), so
 * that an address alone, copied or reloaded, opens the same list under `http:` and under `app:`. wouter's own hash
 * hook puts the question before the `#` and leaves it there when the next place has none.
 */
function parts(): { readonly path: string; readonly search: string } {
  const text = location.hash.replace(/^#?\/?/, '');
  const mark = text.indexOf('?');
  return mark < 0
    ? { path: `/${text}`, search: '' }
    : { path: `/${text.slice(0, mark)}`, search: text.slice(mark + 1) };
}

const CHANGED = 'penghubung:place';

function subscribe(listener: () => void): () => void {
  for (const name of ['hashchange', 'popstate', CHANGED]) addEventListener(name, listener);
  return () => {
    for (const name of ['hashchange', 'popstate', CHANGED]) removeEventListener(name, listener);
  };
}

/** Goes to a place such as `/aduan?status=baru`; `replace` leaves no step back. */
export function navigate(
  to: string,
  options: { readonly replace?: boolean; readonly state?: unknown } = {},
): void {
  const hash = `#/${to.replace(/^#?\/?/, '').replace(/\?$/, '')}`;
  if (options.replace === true) history.replaceState(options.state ?? null, '', hash);
  else history.pushState(options.state ?? null, '', hash);
  dispatchEvent(new Event(CHANGED));
}

function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => parts().path), navigate];
}

/** wouter's `hook`: the path behind the `#`. */
export const useHashLocation = Object.assign(useHashPath, { hrefs: (href: string) => `#${href}` });

/** wouter's `searchHook`: what stands after the `?` behind the `#`. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => parts().search);
}
