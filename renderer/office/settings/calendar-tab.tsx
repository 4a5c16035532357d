import { Alert, Button, Group, NumberInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { Panel } from '../../common/ui.tsx';
import { HolidayList } from './holiday-list.tsx';
import { LocalHolidayForm } from './local-holiday-form.tsx';
import { PeriodList } from './period-list.tsx';
import styles from './settings.module.css';
import { useEffectSave } from './use-effect-save.tsx';
import { WeekHours } from './week-hours.tsx';
import { YearList } from './year-list.tsx';
import { YearView } from './year-view.tsx';

/** The working calendar: a year at a glance, its holidays and their decree, local days, the week's hours. */
export function CalendarTab({ settings, today }: { settings: Settings; today: string }) {
  const { calendar } = settings;
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const { save, dialog } = useEffectSave('calendar', 'Kalender tersimpan; jatuh tempo dihitung ulang');
  const known = calendar.holidays[String(year)] !== undefined;
  return (
    <div className={styles.stack}>
      {dialog}
      <Panel
        title={`Kalender kerja ${year}`}
        actions={
          <Group gap={6}>
            <Button
              size="xs"
              variant="default"
              onClick={() => setYear(year - 1)}
              aria-label="Tahun sebelumnya"
            >
              ‹
            </Button>
            <NumberInput
              aria-label="Tahun"
              size="xs"
              w={80}
              hideControls
              min={2000}
              max={2100}
              value={year}
              onChange={(text) => {
                const asked = Number(text);
                if (asked >= 2000 && asked <= 2100) setYear(asked);
              }}
            />
            <Button
              size="xs"
              variant="default"
              onClick={() => setYear(year + 1)}
              aria-label="Tahun berikutnya"
            >
              ›
            </Button>
          </Group>
        }
      >
        {known ? null : (
          <Alert
            color="yellow"
            icon={<IconInfoCircle aria-hidden />}
            title={`Daftar hari libur ${year} belum ada`}
            mb="sm"
          >
            Jatuh tempo di tahun ini hanya memperhitungkan akhir pekan dan libur daerah. Masukkan daftarnya
            setelah SKB terbit, di bawah.
          </Alert>
        )}
        <YearView calendar={calendar} year={year} today={today} />
      </Panel>
      <Panel title={`Hari libur ${year}`}>
        <HolidayList
          calendar={calendar}
          year={year}
          busy={save.saving}
          removeLocal={(date) =>
            save.save({
              ...calendar,
              localHolidays: calendar.localHolidays.filter((day) => day.date !== date),
            })
          }
        />
        <LocalHolidayForm
          key={year}
          year={year}
          taken={calendar.localHolidays.map((day) => day.date)}
          busy={save.saving}
          add={(day) => save.save({ ...calendar, localHolidays: [...calendar.localHolidays, day] })}
        />
      </Panel>
      <Panel title={`Daftar SKB ${year}`}>
        <YearList
          key={year}
          year={year}
          list={calendar.holidays[String(year)] ?? null}
          busy={save.saving}
          save={(list) =>
            save.save({ ...calendar, holidays: { ...calendar.holidays, [String(year)]: list } })
          }
        />
      </Panel>
      <WeekHours calendar={calendar} busy={save.saving} save={save.save} />
      <PeriodList
        calendar={calendar}
        busy={save.saving}
        change={(periods, said) => save.save({ ...calendar, periods: [...periods] }, said)}
      />
    </div>
  );
}
