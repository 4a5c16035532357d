import { defaultCalendar } from '../calendar/default-calendar.ts';
import type { Settings } from './settings.ts';

/** Reminders until the office says otherwise; offices of earlier versions recorded none. */
export const defaultReminders: Settings['reminders'] = { workingDays: 2, notify: true };

/** Fridays at 14.00; offices of earlier versions recorded nothing. */
export const defaultExchange: Settings['exchange'] = { automatic: true, day: 5, time: '14:00' };

/** Settings of a new office; every value is data the office may change, with its legal basis as text (DOMAIN 3). */
export function defaultSettings(
  office: { name: string; unitCode: string } & Partial<Settings['office']>,
): Settings {
  const zone = office.zone ?? 'WIB';
  return {
    office: {
      name: office.name,
      unitCode: office.unitCode,
      government: office.government ?? 'PEMERINTAH KABUPATEN TRENGGALEK',
      addressLines: office.addressLines ?? [],
      place: office.place ?? 'Trenggalek',
      contact: office.contact ?? '',
      zone,
      emblem: office.emblem ?? null,
    },
    numbering: {
      register: '{urut:4}/ADU/{bulan}/{tahun}',
      letter: '{klasifikasi}/{urut}/{unit}/{tahun}',
      classificationCode: '500.12',
    },
    paper: { size: 'F4' },
    signatory: {
      prefix: '',
      onBehalfOf: null,
      position: `Kepala ${office.name}`,
      name: '',
      rank: null,
      nip: null,
    },
    deadlines: [
      {
        kind: 'verifikasi',
        limit: { amount: 3, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'tindak-lanjut-pertama',
        limit: { amount: 5, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'informasi',
        limit: { amount: 5, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'pengaduan',
        limit: { amount: 14, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'pengaduan-berkadar',
        limit: { amount: 60, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'aspirasi',
        limit: { amount: 14, unit: 'hari kerja' },
        basis: 'Kebiasaan kantor; dapat diubah',
      },
      {
        kind: 'balasan-pelapor',
        limit: { amount: 10, unit: 'hari kerja' },
        basis: 'PermenPANRB 62/2018; periksa PermenPANRB 5/2025',
      },
      {
        kind: 'batas-luar',
        limit: { amount: 60, unit: 'hari' },
        basis: 'Perpres 76/2013, sejak berkas lengkap',
      },
    ],
    calendar: mutable(defaultCalendar(zone)),
    reminders: defaultReminders,
    exchange: defaultExchange,
    lists: {
      units: ['Sekretariat', 'Bidang Pelayanan', 'Bidang Pengelolaan'],
      categories: [
        'Administrasi Kependudukan dan Pencatatan Sipil',
        'Bantuan Sosial',
        'Infrastruktur',
        'Kelautan dan Perikanan',
        'Kepegawaian',
        'Kesehatan',
        'Ketahanan Pangan dan Pertanian',
        'Ketenteraman, Ketertiban Umum, dan Perlindungan',
        'Ketenagakerjaan',
        'Layanan Air Minum',
        'Lingkungan Hidup dan Kehutanan',
        'Pariwisata',
        'Pekerjaan Umum dan Penataan Ruang',
        'Pembangunan Desa',
        'Pendidikan',
        'Penanggulangan Bencana',
        'Peternakan dan Pertanian',
        'Perhubungan',
        'Perumahan dan Pertanahan',
        'Sosial dan Kesejahteraan',
        'Teknologi Informasi dan Komunikasi',
      ],
      instructions: ['Tanggapan dan Saran', 'Proses lebih lanjut', 'Koordinasi/konfirmasikan'],
    },
  };
}

/** The calendar's types are read-only; the settings document is a plain one that forms edit. */
function mutable(calendar: ReturnType<typeof defaultCalendar>): Settings['calendar'] {
  return structuredClone(calendar) as Settings['calendar'];
}
