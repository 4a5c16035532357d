import { z } from 'zod';
import {
  type Channel,
  type Classification,
  channels,
  classifications,
} from '../../../shared/domain/case/terms.ts';

/** What an officer types of a complaint; the reporter is not part of it, so that no identity is ever stored here. */
export interface Draft {
  readonly channel: Channel;
  readonly title: string;
  readonly body: string;
  readonly classification: Classification | '';
  readonly category: string;
  readonly district: string;
  readonly village: string;
  /** `YYYY-MM-DDTHH:mm` on the office's wall clock; '' = now. */
  readonly receivedAt: string;
  readonly anonymous: boolean;
  readonly confidential: boolean;
}

export const emptyDraft: Draft = {
  channel: 'tatap-muka',
  title: '',
  body: '',
  classification: '',
  category: '',
  district: '',
  village: '',
  receivedAt: '',
  anonymous: false,
  confidential: false,
};

/** What sessionStorage may hold; anything else counts as an empty draft. */
export const draftSchema = z.object({
  channel: z.enum(channels),
  title: z.string(),
  body: z.string(),
  classification: z.enum(['', ...classifications]),
  category: z.string(),
  district: z.string(),
  village: z.string(),
  receivedAt: z.string(),
  anonymous: z.boolean(),
  confidential: z.boolean(),
}) satisfies z.ZodType<Draft>;

export const draftKey = 'penghubung.aduan-baru';

export interface Reporter {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
}
export const noReporter: Reporter = { name: '', address: '', contact: '' };
