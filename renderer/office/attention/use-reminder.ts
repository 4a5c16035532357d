import { useEffect } from 'react';
import { client, host } from '../../common/api.ts';
import { notifyFailed } from '../../common/ui.tsx';

/**
 * After the window has come to rest, milliseconds: giving the notice is recorded, and the first write of a session
 * waits for the check of the whole file, which must not stand in the way of opening.
 */
const REST = 15_000;

/** The computer's own notice of what is late or near its limit, when the program opens and on each new day. */
export function useReminder(today: string): void {
  useEffect(() => {
    // The workbench gives it once for each day; `today` only says when to ask.
    if (today === '') return undefined;
    const timer = setTimeout(() => {
      client.reminder().then((reminder) => {
        if (reminder !== null) host.notify(reminder.title, reminder.body);
      }, notifyFailed);
    }, REST);
    return () => clearTimeout(timer);
  }, [today]);
}
