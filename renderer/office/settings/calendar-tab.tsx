import type { Settings } from '../../../shared/domain/office/settings.ts';
import { CalendarEditor } from '../../common/calendar/calendar-editor.tsx';
import { useEffectSave } from './use-effect-save.tsx';

/** The office's working calendar; a change first shows which open cases it moves. */
export function CalendarTab({ settings, today }: { settings: Settings; today: string }) {
  const { save, dialog } = useEffectSave('calendar', 'Kalender tersimpan; jatuh tempo dihitung ulang');
  return (
    <>
      {dialog}
      <CalendarEditor calendar={settings.calendar} today={today} busy={save.saving} save={save.save} />
    </>
  );
}
