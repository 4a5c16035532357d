import { implement } from '@orpc/server';
import { workbenchContract } from '../../shared/contract/workbench.ts';
import { sopInForce } from '../../shared/domain/office/sop-in-force.ts';
import { toWire } from '../../shared/serving/expected.ts';
import { withProgress } from '../../shared/serving/progress.ts';
import { Refused } from '../../shared/serving/refused.ts';
import { listConflicts, settleConflict } from '../sync/conflicts.ts';
import { typedInvitation } from '../sync/enrol.ts';
import { applyPublication, commentOn, listPublications } from '../sync/publications.ts';
import { type ExchangeService, stagedInvitation, takeStaged } from '../sync/service.ts';
import { exchangeHistory, refusedEvents, takeNews } from '../sync/status.ts';
import { attentionOf } from './attention.ts';
import { actOnCases } from './cases/act.ts';
import { attachFile, attachmentFile, openAttachment } from './cases/attachments.ts';
import { viewIdentity } from './cases/identity.ts';
import { countCases, findCases, listCases } from './cases/list.ts';
import { registerCase } from './cases/register.ts';
import { showCase } from './cases/show.ts';
import { similarWhileTyping } from './cases/similar.ts';
import { undoActions } from './cases/undo.ts';
import type { Desk } from './desk.ts';
import { addExamples } from './examples/add-examples.ts';
import { previewImport } from './intake/preview.ts';
import { forgetRead, withStagedFile } from './intake/read.ts';
import { listImports, runImport } from './intake/run.ts';
import { undoImport } from './intake/undo.ts';
import { addOfficer, changeOfficer, changeSettings, chooseOfficer, foundOffice } from './office.ts';
import { numberAgenda } from './papers/agenda.ts';
import { bundlePapers, planPapers } from './papers/batch.ts';
import { cancelPaper } from './papers/cancel.ts';
import { stagedExplanation } from './papers/explanation.ts';
import { fileScan } from './papers/file-scan.ts';
import { markPrinted, paperPdf } from './papers/frozen.ts';
import { issuePaper, paperForm, previewPaper } from './papers/issue.ts';
import { listPapers } from './papers/list.ts';
import { stageVerifier } from './papers/verifier.ts';
import { verifyCode } from './papers/verify.ts';
import { paperWord } from './papers/word.ts';
import { previewWording } from './papers/wording-preview.ts';
import { recapOf } from './recap.ts';
import { takeReminder } from './reminder.ts';
import { agendaPdf } from './reports/agenda-pdf.ts';
import { handOver } from './reports/handover.ts';
import { stageRecapPdf, stageRegisterPdf, stageWorkbook } from './reports/staged-reports.ts';
import { settingsEffect } from './settings-effect.ts';
import { actOnSop } from './sops/act.ts';
import { draftSop } from './sops/drafts.ts';
import { exportSop, readStagedSop } from './sops/files.ts';
import { chooseSop, revokeSop } from './sops/in-office.ts';
import { moveCases, previewMove, undoMove } from './sops/move.ts';
import { stageSop } from './sops/print.ts';
import { sopReality } from './sops/reality.ts';
import { stepTrend } from './sops/reality-trend.ts';
import { listSops, showSop } from './sops/views.ts';
import { workbenchState } from './state.ts';
import { todayView } from './today.ts';
import { stageRecapDocument } from './word-recap/document.ts';
import { previewRecap } from './word-recap/preview.ts';
import { readStagedRecap } from './word-recap/read.ts';
import { runRecap } from './word-recap/run.ts';

/** Ties the contract to the use cases; the only place that knows both. */
export function createRouter(desk: Desk, exchange: ExchangeService) {
  const os = implement(workbenchContract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw toWire(error);
    }
  });
  return os.router({
    state: os.state.handler(() => workbenchState(desk)),
    setup: {
      found: os.setup.found.handler(async ({ input }) => {
        await foundOffice(desk, input.office, input.officer);
        return workbenchState(desk);
      }),
      examples: os.setup.examples.handler(() => addExamples(desk)),
    },
    officers: {
      list: os.officers.list.handler(() => [...desk.office().officers]),
      add: os.officers.add.handler(({ input }) => addOfficer(desk, input)),
      change: os.officers.change.handler(({ input }) => changeOfficer(desk, input)),
      choose: os.officers.choose.handler(async ({ input }) => {
        await chooseOfficer(desk, input.id);
        return workbenchState(desk);
      }),
      handOver: os.officers.handOver.handler(({ input }) => handOver(desk, input.from, input.to)),
    },
    settings: {
      get: os.settings.get.handler(() => {
        const sop = sopInForce(desk.office(), desk.today());
        if (!sop) throw new Refused('Belum ada SOP yang berlaku.');
        return { ...desk.settings(), sop };
      }),
      effect: os.settings.effect.handler(({ input }) => settingsEffect(desk, input.section, input.value)),
      change: os.settings.change.handler(({ input }) => changeSettings(desk, input.section, input.value)),
    },
    attention: os.attention.handler(() => attentionOf(desk)),
    reminder: os.reminder.handler(() => takeReminder(desk)),
    today: os.today.handler(() => todayView(desk)),
    cases: {
      list: os.cases.list.handler(async ({ input }) => ({ rows: await listCases(desk, input) })),
      count: os.cases.count.handler(async ({ input }) => ({ total: await countCases(desk, input) })),
      find: os.cases.find.handler(({ input }) => findCases(desk, input.text)),
      show: os.cases.show.handler(({ input }) => showCase(desk, input.id)),
      explain: os.cases.explain.handler(({ input }) => stagedExplanation(desk, input.id)),
      act: os.cases.act.handler(({ input }) => actOnCases(desk, input.ids, input.command)),
      undo: os.cases.undo.handler(({ input }) => undoActions(desk, input.events)),
      register: os.cases.register.handler(({ input }) => registerCase(desk, input)),
      similar: os.cases.similar.handler(({ input }) => similarWhileTyping(desk, input)),
      identity: os.cases.identity.handler(({ input }) => viewIdentity(desk, input.id, input.reason)),
      attach: os.cases.attach.handler(({ input }) => attachFile(desk, input.id, input.token, input.name)),
      attachmentFile: os.cases.attachmentFile.handler(({ input }) =>
        attachmentFile(desk, input.id, input.attachmentId),
      ),
      openAttachment: os.cases.openAttachment.handler(({ input }) =>
        openAttachment(desk, input.id, input.attachmentId),
      ),
    },
    intake: {
      preview: os.intake.preview.handler(({ input, signal }) =>
        withProgress(signal, (watch) =>
          withStagedFile(desk, input.token, input.fileName, watch, 'keep', (file) =>
            previewImport(desk, file, input.fileName),
          ),
        ),
      ),
      run: os.intake.run.handler(({ input, signal }) =>
        withProgress(signal, async (watch) => {
          const receipt = await withStagedFile(desk, input.token, input.fileName, watch, 'discard', (file) =>
            runImport(desk, file, input.fileName, input.history, watch),
          );
          await desk.staging.remove(input.token);
          return receipt;
        }),
      ),
      previewRecap: os.intake.previewRecap.handler(({ input, signal }) =>
        withProgress(signal, async (watch) =>
          previewRecap(desk, await readStagedRecap(desk, input.token, input.fileName, watch)),
        ),
      ),
      runRecap: os.intake.runRecap.handler(({ input, signal }) =>
        withProgress(signal, async (watch) => {
          const recap = await readStagedRecap(desk, input.token, input.fileName, watch);
          const { receipt } = await runRecap(desk, recap, watch);
          await desk.staging.remove(input.token);
          return receipt;
        }),
      ),
      recapDocument: os.intake.recapDocument.handler(({ input }) =>
        stageRecapDocument(desk, input.from, input.to),
      ),
      forget: os.intake.forget.handler(async ({ input }) => {
        forgetRead(desk.store);
        await desk.staging.remove(input.token);
      }),
      list: os.intake.list.handler(() => listImports(desk)),
      undo: os.intake.undo.handler(({ input }) => undoImport(desk, input.importId)),
    },
    papers: {
      list: os.papers.list.handler(({ input }) => listPapers(desk, input.text, input.kind)),
      form: os.papers.form.handler(({ input }) => paperForm(desk, input)),
      preview: os.papers.preview.handler(({ input }) => previewPaper(desk, input)),
      wordingPreview: os.papers.wordingPreview.handler(({ input }) => previewWording(desk, input)),
      issue: os.papers.issue.handler(({ input }) => issuePaper(desk, input)),
      word: os.papers.word.handler(({ input }) => paperWord(desk, input.paperId)),
      pdf: os.papers.pdf.handler(({ input }) => paperPdf(desk, input.paperId)),
      printed: os.papers.printed.handler(({ input }) => markPrinted(desk, input.paperIds)),
      cancel: os.papers.cancel.handler(({ input }) => cancelPaper(desk, input.paperId, input.reason)),
      verify: os.papers.verify.handler(({ input }) => verifyCode(desk, input.code)),
      fileScan: os.papers.fileScan.handler(({ input }) =>
        fileScan(desk, input.token, input.name, input.code),
      ),
      verifier: os.papers.verifier.handler(() => stageVerifier(desk)),
      agenda: os.papers.agenda.handler(({ input }) => numberAgenda(desk, input.year)),
      agendaPdf: os.papers.agendaPdf.handler(({ input }) => agendaPdf(desk, input.year)),
      plan: os.papers.plan.handler(({ input }) => planPapers(desk, input.ids, input.kind)),
      bundle: os.papers.bundle.handler(({ input }) => bundlePapers(desk, input.paperIds, input.ownSheets)),
    },
    sops: {
      print: os.sops.print.handler(({ input }) => stageSop(desk, input)),
      list: os.sops.list.handler(() => listSops(desk)),
      show: os.sops.show.handler(({ input }) => showSop(desk, input)),
      draft: os.sops.draft.handler(({ input }) => draftSop(desk, input)),
      act: os.sops.act.handler(({ input }) => actOnSop(desk, input.id, input.draft, input.command)),
      readFile: os.sops.readFile.handler(({ input }) => readStagedSop(desk, input.token, input.fileName)),
      exportFile: os.sops.exportFile.handler(({ input }) => exportSop(desk, input, input.format)),
      revoke: os.sops.revoke.handler(({ input }) => revokeSop(desk, input.id, input.version, input.reason)),
      choose: os.sops.choose.handler(({ input }) => chooseSop(desk, input.id)),
      movePreview: os.sops.movePreview.handler(({ input }) => previewMove(desk, input.id, input.version)),
      move: os.sops.move.handler(({ input }) => moveCases(desk, input.id, input.version, input.expected)),
      undoMove: os.sops.undoMove.handler(({ input }) => undoMove(desk, input.move)),
    },
    reality: {
      show: os.reality.show.handler(({ input }) => sopReality(desk, input)),
      trend: os.reality.trend.handler(({ input }) => stepTrend(desk, input)),
    },
    reports: {
      recapPdf: os.reports.recapPdf.handler(({ input }) => stageRecapPdf(desk, input.from, input.to)),
      registerPdf: os.reports.registerPdf.handler(({ input }) =>
        stageRegisterPdf(desk, input.from, input.to),
      ),
      workbook: os.reports.workbook.handler(({ input }) => stageWorkbook(desk, input.from, input.to)),
    },
    recap: os.recap.handler(({ input }) => recapOf(desk, input.from, input.to)),
    exchange: {
      status: os.exchange.status.handler(() => exchange.status()),
      run: os.exchange.run.handler(({ signal }) => withProgress(signal, (watch) => exchange.run(watch))),
      enrol: os.exchange.enrol.handler(({ input, signal }) =>
        withProgress(signal, async (watch) =>
          exchange.enrol(
            'token' in input
              ? await stagedInvitation(desk, input.token)
              : typedInvitation(input.url, input.code),
            watch,
          ),
        ),
      ),
      writeFile: os.exchange.writeFile.handler(() => exchange.writeFile()),
      readFile: os.exchange.readFile.handler(async ({ input }) =>
        exchange.readFile(await takeStaged(desk, input.token)),
      ),
      history: os.exchange.history.handler(() => exchangeHistory(desk)),
      refused: os.exchange.refused.handler(() => refusedEvents(desk)),
      conflicts: {
        list: os.exchange.conflicts.list.handler(() => listConflicts(desk)),
        settle: os.exchange.conflicts.settle.handler(async ({ input }) => {
          await settleConflict(desk, input.caseId, input.field, input.event);
          return listConflicts(desk);
        }),
      },
      publications: {
        list: os.exchange.publications.list.handler(() => listPublications(desk)),
        apply: os.exchange.publications.apply.handler(async ({ input }) => {
          await applyPublication(desk, input.id);
          return listPublications(desk);
        }),
        comment: os.exchange.publications.comment.handler(async ({ input }) => {
          await commentOn(desk, input);
          return listPublications(desk);
        }),
      },
      news: os.exchange.news.handler(() => takeNews(desk)),
    },
  });
}
export type WorkbenchRouter = ReturnType<typeof createRouter>;
