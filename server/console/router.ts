import { implement, ORPCError } from '@orpc/server';
import { kominfoContract } from '../../shared/contract/kominfo.ts';
import { readSopFile } from '../../shared/intake/sop-file/read-sop-file.ts';
import { withProgress } from '../../shared/serving/progress.ts';
import { Refused } from '../refused.ts';
import { addStaff, checkSignIn, noStaffYet, type Staff } from '../staff/accounts.ts';
import { closeSession, openSession } from '../staff/sessions.ts';
import type { Throttle } from '../throttle.ts';
import { listAnswers, markUploaded } from './answers.ts';
import { assign, changeAssignment, withdrawAssignment } from './assign/assign.ts';
import { proposals } from './assign/proposals.ts';
import { attachmentFile } from './cases/attachments.ts';
import { viewIdentity } from './cases/identity.ts';
import { listCases } from './cases/list.ts';
import { showCase } from './cases/show.ts';
import { type Console, presentOf, type Seat } from './console.ts';
import { visible } from './errors.ts';
import { previewImport, withStagedFile } from './intake/file.ts';
import { importsDone } from './intake/receipts.ts';
import { runImport } from './intake/run.ts';
import { answerFile } from './offices/answer-file.ts';
import {
  addOfficeName,
  endOffice,
  registerOffice,
  removeOfficeName,
  renameOffice,
  revoke,
} from './offices/change.ts';
import { officeCode } from './offices/code.ts';
import { listOffices } from './offices/list.ts';
import { overviewOf } from './overview.ts';
import { publish, publishCalendar, publishSop, withdrawPublication } from './publish/publish.ts';
import { publishedNow } from './publish/published.ts';
import { recapPdf, recapWorkbook, regencyRecap } from './reports/reports.ts';
import { readStaged } from './staged.ts';
import { consoleState } from './state.ts';

/** Who asks, and how to keep their session. */
export interface Visit {
  readonly staff: Staff | null;
  readonly token: string | undefined;
  readonly from: string;
  /** From the server's own computer. */
  readonly local: boolean;
  /** The address under which the asker reached us. */
  readonly address: string;
  /** Gives the session's token to the browser; null takes it away. */
  keep(token: string | null): void;
}

/** The console's contract over its use cases. */
export function createConsoleRouter(console: Console, tries: Throttle) {
  const { desk } = console;
  const base = implement(kominfoContract)
    .$context<Visit>()
    .use(async ({ next }) => {
      try {
        return await next();
      } catch (error) {
        throw visible(error);
      }
    });
  /** For those who signed in: whoever is at the console is in the context. */
  const os = base.use(({ context, next }) => {
    if (!context.staff)
      throw new ORPCError('UNAUTHORIZED', { message: 'Sesi Anda sudah berakhir. Masuk lagi.' });
    const seat: Seat = { ...console, staff: context.staff };
    return next({ context: { seat } });
  });
  const enter = async (staff: Staff, visit: Visit) => {
    visit.keep(await openSession(desk.store, staff, { now: desk.now(), random: desk.random }));
    return consoleState(console, staff, visit.local);
  };
  return base.router({
    session: {
      state: base.session.state.handler(({ context }) => consoleState(console, context.staff, context.local)),
      first: base.session.first.handler(async ({ input, context }) => {
        if (!context.local)
          throw new Refused(
            'bukan-di-sini',
            'Akun pertama hanya dapat dibuat di komputer server itu sendiri.',
          );
        if (!(await noStaffYet(desk.store.read)))
          throw new Refused('sudah-ada', 'Akun pertama sudah dibuat; masuklah dengan akun itu.');
        const staff = await addStaff(desk.store, input, { now: desk.now(), newId: desk.newId });
        return enter(staff, context);
      }),
      signIn: base.session.signIn.handler(async ({ input, context }) => {
        const staff = await checkSignIn(desk.store.read, tries, { ...input, from: context.from });
        return enter(staff, context);
      }),
      signOut: base.session.signOut.handler(async ({ context }) => {
        if (context.token) await closeSession(desk.store, context.token);
        context.keep(null);
        return consoleState(console, null, context.local);
      }),
    },
    overview: os.overview.handler(({ input }) => overviewOf(console, input.from, input.to)),
    offices: {
      list: os.offices.list.handler(() => listOffices(console)),
      add: os.offices.add.handler(({ input, context }) => registerOffice(context.seat, input)),
      rename: os.offices.rename.handler(({ input, context }) => renameOffice(context.seat, input)),
      end: os.offices.end.handler(({ input, context }) => endOffice(context.seat, input)),
      addName: os.offices.addName.handler(({ input, context }) => addOfficeName(context.seat, input)),
      removeName: os.offices.removeName.handler(({ input, context }) =>
        removeOfficeName(context.seat, input),
      ),
      code: os.offices.code.handler(({ input, context }) =>
        officeCode(context.seat, input.id, context.address),
      ),
      answerFile: os.offices.answerFile.handler(({ input }) => answerFile(console, input.token)),
      revoke: os.offices.revoke.handler(({ input, context }) => revoke(context.seat, input.device)),
    },
    intake: {
      preview: os.intake.preview.handler(({ input, signal }) =>
        withProgress(signal, (watch) =>
          withStagedFile(console, input.token, input.fileName, watch, 'keep', (file) =>
            previewImport(console, file, input.fileName),
          ),
        ),
      ),
      run: os.intake.run.handler(({ input, signal, context }) =>
        withProgress(signal, async (watch) => {
          const { token, fileName, history } = input;
          const receipt = await withStagedFile(console, token, fileName, watch, 'discard', (file) =>
            runImport(context.seat, file, fileName, history, watch),
          );
          await console.staging.remove(token);
          return receipt;
        }),
      ),
      forget: os.intake.forget.handler(async ({ input }) => {
        console.kept.forget();
        await console.staging.remove(input.token);
      }),
      list: os.intake.list.handler(async () => {
        const done = await importsDone(desk.store.read);
        return done.map(({ fileHash: _, ...receipt }) => receipt);
      }),
    },
    cases: {
      list: os.cases.list.handler(({ input }) => listCases(console, input)),
      show: os.cases.show.handler(({ input }) => showCase(console, input.id)),
      attachmentFile: os.cases.attachmentFile.handler(({ input }) =>
        attachmentFile(console, input.id, input.attachmentId),
      ),
      identity: os.cases.identity.handler(({ input, context }) =>
        viewIdentity(context.seat, input.id, input.reason),
      ),
    },
    assign: {
      proposals: os.assign.proposals.handler(({ input }) => proposals(console, input)),
      run: os.assign.run.handler(({ input, context }) => assign(context.seat, input)),
      change: os.assign.change.handler(({ input, context }) => changeAssignment(context.seat, input)),
      withdraw: os.assign.withdraw.handler(({ input, context }) => withdrawAssignment(context.seat, input)),
    },
    answers: {
      list: os.answers.list.handler(({ input }) => listAnswers(console, input.uploaded)),
      uploaded: os.answers.uploaded.handler(({ input, context }) =>
        markUploaded(context.seat, input.answers, input.via),
      ),
    },
    publish: {
      now: os.publish.now.handler(() => publishedNow(console)),
      readSop: os.publish.readSop.handler(async ({ input }) => {
        const { today } = await presentOf(console, desk.store.read);
        return readStaged(console.staging, input.token, (path) => readSopFile(path, input.fileName, today));
      }),
      sop: os.publish.sop.handler(({ input, context }) => publishSop(context.seat, input)),
      calendar: os.publish.calendar.handler(({ input, context }) => publishCalendar(context.seat, input)),
      categories: os.publish.categories.handler(({ input, context }) =>
        publish(context.seat, 'categories-published', { categories: [...new Set(input)] }),
      ),
      deadlines: os.publish.deadlines.handler(({ input, context }) =>
        publish(context.seat, 'deadlines-published', { deadlines: input }),
      ),
      withdraw: os.publish.withdraw.handler(({ input, context }) => withdrawPublication(context.seat, input)),
    },
    recap: os.recap.handler(({ input }) => regencyRecap(console, input.from, input.to)),
    reports: {
      recapPdf: os.reports.recapPdf.handler(({ input, context }) =>
        recapPdf(context.seat, input.from, input.to),
      ),
      workbook: os.reports.workbook.handler(({ input, context }) =>
        recapWorkbook(context.seat, input.from, input.to),
      ),
    },
  });
}
