import { eventIterator, oc, type } from '@orpc/contract';
import { z } from 'zod';
import type {
  ConflictView,
  EnrolResult,
  ExchangeEntry,
  ExchangeNews,
  ExchangeResult,
  ExchangeStatus,
  PublicationView,
  ReadAnswerResult,
  RefusedEvent,
  WrittenRequest,
} from './exchange-views.ts';
import { id, token } from './fields.ts';
import type { Progress } from './import-views.ts';

/** The exchange with Kominfo: over the network, or by files on a USB stick. */
export const exchangeContract = {
  status: oc.output(type<ExchangeStatus>()),
  /** Exchanges now, until nothing is left either way. Leaving the iterator stops it; what was done stays. */
  run: oc.output(eventIterator(type<Progress<ExchangeResult>>())),
  /** Makes this computer known to Kominfo, by a code or by a file, and exchanges for the first time. */
  enrol: oc
    .input(
      z.union([
        z.object({ url: z.string().trim().min(1).max(300), code: z.string().trim().min(1).max(40) }),
        z.object({ token }),
      ]),
    )
    .output(eventIterator(type<Progress<EnrolResult>>())),
  /** A staged request for the host to save; the answer comes back as another file. */
  writeFile: oc.output(type<WrittenRequest>()),
  readFile: oc.input(z.object({ token })).output(type<ReadAnswerResult>()),
  history: oc.output(type<ExchangeEntry[]>()),
  refused: oc.output(type<RefusedEvent[]>()),
  conflicts: {
    list: oc.output(type<ConflictView[]>()),
    /** What `event` said of the field holds from now on; returns what is left. */
    settle: oc.input(z.object({ caseId: id, field: id, event: id })).output(type<ConflictView[]>()),
  },
  publications: {
    list: oc.output(type<PublicationView[]>()),
    apply: oc.input(z.object({ id })).output(type<PublicationView[]>()),
    comment: oc
      .input(
        z.object({ id, note: z.string().trim().min(1).max(4_000), step: z.string().max(100).optional() }),
      )
      .output(type<PublicationView[]>()),
  },
  /** New cases for the computer's notice; said once. */
  news: oc.output(type<ExchangeNews | null>()),
};
