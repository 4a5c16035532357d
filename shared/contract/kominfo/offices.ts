import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant, LocalDate } from '../../domain/calendar/types.ts';
import { id, token } from '../fields.ts';
import type { StagedCopy } from '../host.ts';

/** Kinds of offices that cases are assigned to. */
export const officeKinds = ['opd', 'inspektorat'] as const;
export type OfficeKind = (typeof officeKinds)[number];
export const officeKindLabel: Record<OfficeKind, string> = { opd: 'OPD', inspektorat: 'Inspektorat' };

export interface DeviceView {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  readonly enrolledAt: Instant;
  readonly lastSeenAt: Instant | null;
  readonly revokedAt: Instant | null;
  /** Why the server stopped it; null while it may exchange. */
  readonly stopped: string | null;
  /** One sentence when its clock is wrong by more than five minutes. */
  readonly clockWarning: string | null;
}

export interface OfficeName {
  readonly alias: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export interface OfficeView {
  readonly id: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly names: readonly OfficeName[];
  readonly devices: readonly DeviceView[];
  readonly lastExchange: Instant | null;
  /** Whole days since then; null when it never exchanged. */
  readonly lagDays: number | null;
  /** More than the weekly schedule allows, or never though it has open cases. */
  readonly lagging: boolean;
  readonly openCases: number;
  /** A code that was given and not used; null when there is none. */
  readonly codeUntil: Instant | null;
}

export interface EnrolmentCode {
  readonly code: string;
  readonly expiresAt: Instant;
  /** Of the server's key: an office reads the same on its page Sinkronisasi. */
  readonly fingerprint: string;
  /** The same as a file, which also carries the server's key. */
  readonly file: StagedCopy;
}

/** An office's file from a USB stick, taken in, and the file that answers it. */
export interface AnsweredFile {
  readonly office: string;
  readonly name: string;
  readonly number: number;
  /** Events taken in; those that Kominfo had already; those it refused. */
  readonly taken: number;
  readonly known: number;
  readonly refused: number;
  /** Events for the office in the answer. */
  readonly sent: number;
  readonly file: StagedCopy;
}

const name = z.string().trim().min(2, 'Nama paling sedikit 2 huruf').max(200);
const date = z.iso.date().nullable().default(null);

export const officesContract = {
  list: oc.output(type<OfficeView[]>()),
  add: oc
    .input(
      z.object({
        name,
        kind: z.enum(officeKinds),
        aliases: z.array(name).max(20).default([]),
        validFrom: date,
      }),
    )
    .output(type<OfficeView>()),
  /** From that day on it has the new name; the old one still finds it for reports from before. */
  rename: oc.input(z.object({ id, name, from: z.iso.date() })).output(type<OfficeView>()),
  /** The last day on which it takes reports; null = no end. */
  end: oc.input(z.object({ id, validTo: z.iso.date().nullable() })).output(type<OfficeView>()),
  addName: oc.input(z.object({ id, alias: name, validFrom: date, validTo: date })).output(type<OfficeView>()),
  removeName: oc.input(z.object({ id, alias: z.string().min(1).max(200) })).output(type<OfficeView>()),
  code: oc.input(z.object({ id })).output(type<EnrolmentCode>()),
  /** An office without a network: its file is read, and answered by a file. Reading it again changes nothing. */
  answerFile: oc.input(z.object({ token })).output(type<AnsweredFile>()),
  revoke: oc.input(z.object({ device: id })).output(type<OfficeView>()),
};
