import { Alert, Button, Group, NumberInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Settings } from '../../../shared/domain/office/settings.ts';
import { Panel } from '../ui.tsx';
import { HolidayList } from './holiday-list.tsx';
import { LocalHolidayForm } from './local-holiday-form.tsx';
import { PeriodList } from './period-list.tsx';
import styles from './settings.module.css';
import { WeekHours } from './week-hours.tsx';
import { YearList } from './year-list.tsx';
import { YearView } from './year-view.tsx';

/** The working calendar: a year at a glance, its holidays and their decree, local days, the week's hours. */
export function CalendarEditor(p: {
  calendar: Settings['calendar'];
  today: string;
  busy: boolean;
  /** `said` replaces the usual words of the notice. */
  save: (calendar: Settings['calendar'], said?: string) => void;
}) {
  const { calendar, today, busy, save } = p;
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const known = calendar.holidays[String(year)] !== undefined;
  return (
    <div className={styles.stack}>
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
          busy={busy}
          removeLocal={(date) =>
            save({
              ...calendar,
              localHolidays: calendar.localHolidays.filter((day) => day.date !== date),
            })
          }
        />
        <LocalHolidayForm
          key={year}
          year={year}
          taken={calendar.localHolidays.map((day) => day.date)}
          busy={busy}
          add={(day) => save({ ...calendar, localHolidays: [...calendar.localHolidays, day] })}
        />
      </Panel>
      <Panel title={`Daftar SKB ${year}`}>
        <YearList
          key={year}
          year={year}
          list={calendar.holidays[String(year)] ?? null}
          busy={busy}
          save={(list) => save({ ...calendar, holidays: { ...calendar.holidays, [String(year)]: list } })}
        />
      </Panel>
      <WeekHours calendar={calendar} busy={busy} save={save} />
      <PeriodList
        calendar={calendar}
        busy={busy}
        change={(periods, said) => save({ ...calendar, periods: [...periods] }, said)}
      />
    </div>
  );
}
