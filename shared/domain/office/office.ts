import { completeSop, type StoredSop } from '../sop/complete.ts';
import type { Sop } from '../sop/types.ts';
import { defaultExchange, defaultReminders } from './defaults.ts';
import { type Rules, withRules } from './rules.ts';
import type { Officer, OfficerDetails, Settings, SettingsSection } from './settings.ts';

/** Settings as an earlier version recorded them. */
type StoredSettings = Omit<Settings, Later> & Partial<Pick<Settings, Later>>;
/** Sections that came after the first version. */
type Later = 'reminders' | 'exchange';

/** Events of the office's own stream (`office/<id>`). */
export interface OfficePayloads {
  founded: { readonly settings: StoredSettings; readonly sop: StoredSop };
  'settings-changed': {
    [S in SettingsSection]: { readonly section: S; readonly value: Settings[S] };
  }[SettingsSection];
  'officer-registered': { readonly officerId: string } & OfficerDetails;
  'officer-changed': { readonly officerId: string; readonly active: boolean } & OfficerDetails;
  'sop-adopted': { readonly sop: StoredSop };
  'sop-revoked': { readonly id: string; readonly version: number; readonly reason: string };
  /** From then on new cases follow this SOP. */
  'sop-chosen': { readonly id: string };
  'import-recorded': ImportRecord;
  /** The public half of the key that signs papers: older papers stay verifiable when there is a newer one. */
  'signing-key-recorded': { readonly publicKey: string };
  /** The berita acara serah terima was made; `sha256` is the PDF's. */
  'handed-over': {
    readonly from: string;
    readonly to: string;
    readonly openCases: number;
    readonly sha256: string;
  };
  'import-undone': { readonly importId: string; readonly withdrawn: number; readonly restored: number };
  /** Kominfo knows this office: from then on it writes under `office`; `formerly` is the id its folder had. */
  enrolled: {
    readonly office: string;
    readonly formerly: string;
    readonly name: string;
    readonly server: { readonly id: string; readonly name: string; readonly signKey: string };
  };
  /** What arrived from Kominfo, bound into the office's own record: SHA-256 over the hashes of the `count` events before this one. */
  'exchange-recorded': { readonly server: string; readonly count: number; readonly digest: string };
  /** What the office says of something that Kominfo published. */
  'publication-answered': {
    readonly publication: string;
    readonly answer: 'diterapkan' | 'komentar';
    readonly note?: string;
    readonly step?: string;
  };
}
export type OfficeFact = {
  [T in keyof OfficePayloads]: { readonly type: T; readonly payload: OfficePayloads[T] };
}[keyof OfficePayloads];

export interface ImportRecord {
  readonly importId: string;
  /** Left out: LAPOR!'s export. */
  readonly kind?: 'rekap-word';
  readonly fileName: string;
  readonly fileHash: string;
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows of a Word recap whose case is not here. */
  readonly unmatched?: number;
}
export interface RecordedImport extends ImportRecord {
  readonly at: string;
  readonly by: string;
  readonly undoneAt: string | null;
}

export interface RevokedSop {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly at: string;
}

/** The office as its events tell it. */
export interface Office {
  readonly settings: Settings | null;
  /** Calendar and deadlines as they were known from when on, oldest first. */
  readonly rules: readonly Rules[];
  /** Every version that was ever adopted, in that order; cases keep theirs, also when it is revoked. */
  readonly sops: readonly Sop[];
  readonly revokedSops: readonly RevokedSop[];
  /** The SOP that new cases follow; the office was founded with it, or chose it since. */
  readonly caseSop: string | null;
  readonly officers: readonly Officer[];
  readonly imports: readonly RecordedImport[];
  /** Public keys (Ed25519, base64url) that sign or signed this office's papers. */
  readonly signingKeys: readonly string[];
  /** Kominfo, when this office is enrolled; the last enrolment holds. */
  readonly kominfo: OfficePayloads['enrolled'] | null;
  /** What was answered to publications, oldest first. */
  readonly publicationAnswers: readonly (OfficePayloads['publication-answered'] & { readonly at: string })[];
  /** Events from a newer program: kept, not understood; settings are read-only until the upgrade. */
  readonly unknownEvents: number;
}
export const noOffice: Office = {
  settings: null,
  rules: [],
  sops: [],
  revokedSops: [],
  caseSop: null,
  officers: [],
  imports: [],
  signingKeys: [],
  kominfo: null,
  publicationAnswers: [],
  unknownEvents: 0,
};

export function evolveOffice(
  office: Office,
  fact: OfficeFact,
  occasion: { readonly at: string; readonly actor: string },
): Office {
  switch (fact.type) {
    case 'founded':
      return {
        ...office,
        settings: { reminders: defaultReminders, exchange: defaultExchange, ...fact.payload.settings },
        rules: withRules(office.rules, fact.payload.settings, occasion.at),
        sops: [...office.sops, completeSop(fact.payload.sop)],
        caseSop: office.caseSop ?? fact.payload.sop.id,
      };
    case 'settings-changed': {
      if (!office.settings) return office;
      const settings = { ...office.settings, [fact.payload.section]: fact.payload.value };
      return { ...office, settings, rules: withRules(office.rules, settings, occasion.at) };
    }
    case 'officer-registered': {
      const { officerId: id, ...details } = fact.payload;
      return {
        ...office,
        officers: [...office.officers.filter((each) => each.id !== id), { ...details, id, active: true }],
      };
    }
    case 'officer-changed': {
      const { officerId: id, ...details } = fact.payload;
      return {
        ...office,
        officers: office.officers.map((each) => (each.id === id ? { ...details, id } : each)),
      };
    }
    case 'sop-adopted':
      return { ...office, sops: [...office.sops, completeSop(fact.payload.sop)] };
    case 'sop-revoked':
      return { ...office, revokedSops: [...office.revokedSops, { ...fact.payload, at: occasion.at }] };
    case 'sop-chosen':
      return { ...office, caseSop: fact.payload.id };
    case 'handed-over':
    case 'exchange-recorded':
      return office;
    case 'enrolled':
      return { ...office, kominfo: fact.payload };
    case 'publication-answered':
      return {
        ...office,
        publicationAnswers: [...office.publicationAnswers, { ...fact.payload, at: occasion.at }],
      };
    case 'import-recorded':
      return {
        ...office,
        imports: [
          ...office.imports,
          { ...fact.payload, at: occasion.at, by: occasion.actor, undoneAt: null },
        ],
      };
    case 'signing-key-recorded':
      return office.signingKeys.includes(fact.payload.publicKey)
        ? office
        : { ...office, signingKeys: [...office.signingKeys, fact.payload.publicKey] };
    case 'import-undone':
      return {
        ...office,
        imports: office.imports.map((each) =>
          each.importId === fact.payload.importId ? { ...each, undoneAt: occasion.at } : each,
        ),
      };
  }
}

/** The SOP a case was received under; the newest one when that version is unknown here. */
export function sopOf(
  office: Office,
  reference: { readonly id: string; readonly version: number },
): Sop | null {
  return (
    office.sops.find((sop) => sop.id === reference.id && sop.version === reference.version) ??
    office.sops.at(-1) ??
    null
  );
}
