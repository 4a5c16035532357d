import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import {
  type Officer,
  officerSchema,
  officeSchema,
  type Settings,
  type SettingsSection,
} from '../domain/office/settings.ts';
import type { Sop } from '../domain/sop/types.ts';
import type { Attention, Reminder } from './attention.ts';
import { caseContract } from './case-contract.ts';
import { exchangeContract } from './exchange-contract.ts';
import { id, span } from './fields.ts';
import type { StagedCopy } from './host.ts';
import { intakeContract } from './intake-contract.ts';
import { paperContract } from './paper-contract.ts';
import { realityRequest, type SopReality, type StepMonth, trendRequest } from './reality.ts';
import type { Recap } from './recap-views.ts';
import type { SettingsEffect } from './settings-effect.ts';
import { sopContract } from './sop-contract.ts';
import type { WorkbenchState } from './state-views.ts';
import type { TodayView } from './today-views.ts';

/**
 * What the window may ask of the workbench. Refusals and bad input come back as ORPC errors whose
 * `message` is one Indonesian sentence that says what to do. `token` names a file the host staged
 * (see HostApi); files themselves never travel through the contract, only previews of papers do.
 */
export const workbenchContract = {
  state: oc.output(type<WorkbenchState>()),
  setup: {
    found: oc
      .input(
        z.object({
          office: officeSchema.partial().required({ name: true, unitCode: true }),
          officer: officerSchema,
        }),
      )
      .output(type<WorkbenchState>()),
    examples: oc.output(type<{ cases: number }>()),
  },
  officers: {
    list: oc.output(type<Officer[]>()),
    add: oc.input(officerSchema).output(type<Officer>()),
    change: oc.input(officerSchema.extend({ id, active: z.boolean() })).output(type<Officer>()),
    choose: oc.input(z.object({ id })).output(type<WorkbenchState>()),
    /** A staged PDF: the berita acara serah terima between two officers. It is recorded that it was made. */
    handOver: oc.input(z.object({ from: id, to: id })).output(type<StagedCopy>()),
  },
  settings: {
    get: oc.output(type<Settings & { sop: Sop }>()),
    /** `value` is checked against the section's own schema. */
    change: oc
      .input(z.object({ section: z.string(), value: z.unknown() }))
      .output(type<{ section: SettingsSection }>()),
    /** What that change would do to the due dates of open cases; nothing is written. */
    effect: oc.input(z.object({ section: z.string(), value: z.unknown() })).output(type<SettingsEffect>()),
  },
  today: oc.output(type<TodayView>()),
  /** Perlu perhatian pimpinan. */
  attention: oc.output(type<Attention>()),
  /** The day's notice for the computer's screen; given out once a day. */
  reminder: oc.output(type<Reminder | null>()),
  cases: caseContract,
  intake: intakeContract,
  papers: paperContract,
  sops: sopContract,
  reality: {
    /** SOP vs kenyataan for one version; the one in use when none is named. */
    show: oc.input(realityRequest).output(type<SopReality>()),
    trend: oc.input(trendRequest).output(type<StepMonth[]>()),
  },
  /** Reports of a period as staged files, for the host to print or save. */
  reports: {
    recapPdf: oc.input(span).output(type<StagedCopy>()),
    registerPdf: oc.input(span).output(type<StagedCopy>()),
    workbook: oc.input(span).output(type<StagedCopy>()),
  },
  recap: oc.input(span).output(type<Recap>()),
  exchange: exchangeContract,
};
export type WorkbenchContract = typeof workbenchContract;
