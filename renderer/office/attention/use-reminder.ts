import { useEffect } from 'react';
import { client, host } from '../../common/api.ts';
import { notifyFailed } from '../../common/ui.tsx';

/** The computer's own notice of what is late or near its limit, when the program opens and on each new day. */
export function useReminder(today: string): void {
  useEffect(() => {
    // The workbench gives it once for each day; `today` only says when to ask.
    if (today === '') return;
    client.reminder().then((reminder) => {
      if (reminder !== null) host.notify(reminder.title, reminder.body);
    }, notifyFailed);
  }, [today]);
}
