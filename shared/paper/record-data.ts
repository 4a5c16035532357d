import type { PaperBase, Signature } from './base-data.ts';

export interface Person {
  name: string;
  position: string;
}

/** Berita acara of a clarification or a visit to the place; what is empty becomes lines for the pen. */
export interface MinutesData extends PaperBase {
  kind: 'berita-acara';
  purpose: 'klarifikasi' | 'cek lapangan';
  number: string;
  /** `Selasa, tanggal dua puluh empat bulan November tahun dua ribu dua puluh enam (24 November 2026)`. */
  day: string;
  location: string | null;
  /** Register number, Tracking ID and day of receipt. */
  reference: string;
  subject: string;
  gist: string;
  basis: string;
  parties: Person[];
  findings: string;
  agreements: string;
  /** Its first and last sentences; papers of earlier versions keep none and have the usual ones. */
  opening?: { text: string; strong: boolean }[];
  closing?: string;
  witnesses: Person[];
  place: string;
  date: string;
  signature: Signature;
}

export interface ControlStep {
  number: number;
  activity: string;
  actor: string;
  standard: string;
  startedAt: string | null;
  doneAt: string | null;
  took: string | null;
  /** Who did it: `RC`. */
  initials: string | null;
  /** A departure from the SOP, or what the step waits for. */
  note: string | null;
  skipped: boolean;
}

/** Kartu kendali: the steps of the case's SOP with their times, to travel with the file. */
export interface ControlCardData extends PaperBase {
  kind: 'kartu-kendali';
  register: string;
  trackingId: string | null;
  receivedAt: string;
  channel: string;
  classification: string | null;
  subject: string;
  gist: string;
  unit: string | null;
  due: string | null;
  status: string;
  sop: string;
  steps: ControlStep[];
  /** `RC = Rina Contoh`, for whoever reads the card later. */
  legend: string[];
  place: string;
  date: string;
  officer: { name: string; position: string; nip: string | null };
}
