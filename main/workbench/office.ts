import type { z } from 'zod';
import { defaultSettings } from '../../shared/domain/office/defaults.ts';
import type { Office, OfficeFact } from '../../shared/domain/office/office.ts';
import {
  type Officer,
  type OfficerDetails,
  officeSchema,
  type Settings,
  type SettingsSection,
  settingsSchemas,
} from '../../shared/domain/office/settings.ts';
import { defaultSop } from '../../shared/domain/sop/default-sop.ts';
import { officeStream } from '../../shared/event-store/office-events.ts';
import type { Desk } from './desk.ts';
import { Refused } from './refused.ts';

/** Settings half understood would be written back without what a newer program put there. */
function mustBeUnderstood(desk: Desk): void {
  const problem = officeProblem(desk.office());
  if (problem) throw new Refused(problem);
}

/** Why settings and officers cannot be changed now, Indonesian; null when they can. */
export function officeProblem({ unknownEvents }: Office): string | null {
  return unknownEvents === 0
    ? null
    : 'Pengaturan kantor memuat catatan dari Penghubung yang lebih baru, jadi hanya dapat dibaca. Perbarui aplikasi untuk mengubahnya.';
}

type NewOffice = { name: string; unitCode: string } & {
  [K in keyof Settings['office']]?: Settings['office'][K] | undefined;
};

/** Sets the office up with everything a first day needs; all of it can be changed later. */
export async function foundOffice(desk: Desk, given: NewOffice, officer: OfficerDetails): Promise<Officer> {
  mustBeUnderstood(desk);
  if (desk.office().settings) throw new Refused('Kantor sudah disiapkan di folder data ini.');
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const office = { ...officeSchema.partial().parse(said), name: given.name, unitCode: given.unitCode };
  const settings = defaultSettings(office as Parameters<typeof defaultSettings>[0]);
  const first: Officer = { ...officer, id: desk.newId(), active: true };
  await desk.transact((_db, record) =>
    record([
      officeDraft(desk, { type: 'founded', payload: { settings, sop: defaultSop } }),
      officeDraft(desk, { type: 'officer-registered', payload: { officerId: first.id, ...officer } }),
    ]),
  );
  await desk.sit(first.id);
  return first;
}

const officeDraft = (desk: Desk, fact: OfficeFact) => ({ stream: officeStream(desk.officeId()), fact });

export async function addOfficer(desk: Desk, details: OfficerDetails): Promise<Officer> {
  mustBeUnderstood(desk);
  const officerId = desk.newId();
  await desk.transact((_db, record) =>
    record([officeDraft(desk, { type: 'officer-registered', payload: { officerId, ...details } })]),
  );
  return { ...details, id: officerId, active: true };
}

export async function changeOfficer(desk: Desk, { id, active, ...details }: Officer): Promise<Officer> {
  mustBeUnderstood(desk);
  if (!desk.office().officers.some((each) => each.id === id)) throw new Refused('Petugas itu tidak ada.');
  if (!active && desk.officer()?.id === id)
    throw new Refused('Petugas yang sedang bekerja tidak dapat dinonaktifkan. Pilih petugas lain dahulu.');
  await desk.transact((_db, record) =>
    record([officeDraft(desk, { type: 'officer-changed', payload: { officerId: id, active, ...details } })]),
  );
  return { ...details, id, active };
}

export async function chooseOfficer(desk: Desk, id: string): Promise<void> {
  const officer = desk.office().officers.find((each) => each.id === id);
  if (!officer?.active) throw new Refused('Petugas itu tidak ada atau sudah tidak aktif.');
  await desk.sit(id);
}

/** Changes one section of the settings after checking it; names the field that is wrong. */
export async function changeSettings(
  desk: Desk,
  section: string,
  value: unknown,
): Promise<{ section: SettingsSection }> {
  desk.settings();
  mustBeUnderstood(desk);
  const fact = sectionFact(section, value);
  const facts: OfficeFact[] = [fact];
  // The calendar carries the zone that times are read in, so it follows the office's in the same transaction.
  const { calendar } = desk.settings();
  const zone = fact.payload.section === 'office' ? fact.payload.value.zone : calendar.zone;
  if (zone !== calendar.zone)
    facts.push({ type: 'settings-changed', payload: { section: 'calendar', value: { ...calendar, zone } } });
  await desk.transact((_db, record) => record(facts.map((each) => officeDraft(desk, each))));
  return { section: fact.payload.section };
}

type Changed = Extract<OfficeFact, { type: 'settings-changed' }>;
/** The change of one section, checked; names the field that is wrong. */
export function sectionFact(section: string, value: unknown): Changed {
  const make = <S extends SettingsSection>(
    name: S,
    schema: z.ZodType<Settings[S]>,
    build: (checked: Settings[S]) => Changed,
  ) => {
    const checked = schema.safeParse(value);
    if (checked.success) return build(checked.data);
    const issue = checked.error.issues[0];
    throw new Refused(
      `Pengaturan ${name} belum benar${issue ? `: ${issue.path.join(' › ')} ${issue.message}` : ''}.`,
    );
  };
  switch (section) {
    case 'office':
      return make(section, settingsSchemas.office, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'numbering':
      return make(section, settingsSchemas.numbering, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'paper':
      return make(section, settingsSchemas.paper, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'signatory':
      return make(section, settingsSchemas.signatory, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'deadlines':
      return make(section, settingsSchemas.deadlines, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'calendar':
      return make(section, settingsSchemas.calendar, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'reminders':
      return make(section, settingsSchemas.reminders, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'exchange':
      return make(section, settingsSchemas.exchange, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    case 'lists':
      return make(section, settingsSchemas.lists, (v) => ({
        type: 'settings-changed',
        payload: { section, value: v },
      }));
    default:
      throw new Refused(`Bagian pengaturan ${section} tidak ada.`);
  }
}
