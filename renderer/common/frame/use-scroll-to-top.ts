import { useEffect, useRef } from 'react';

/** Another place begins at its top. */
export function useScrollToTop(place: string, main: { readonly current: HTMLElement | null }): void {
  const last = useRef(place);
  useEffect(() => {
    if (last.current !== place) main.current?.scrollTo({ top: 0 });
    last.current = place;
  }, [place, main]);
}
