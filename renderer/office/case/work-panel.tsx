import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { RequestedMark } from '../../common/requested-mark.tsx';
import { Panel } from '../../common/ui.tsx';
import classes from './case.module.css';

const answerState: Record<NonNullable<CaseView['answer']>['state'], string> = {
  konsep: 'konsep, menunggu persetujuan',
  diperbaiki: 'dikembalikan untuk diperbaiki',
  disetujui: 'disetujui, belum terkirim',
  terkirim: 'terkirim',
};

/** The disposition and the answer as they stand, so that nobody has to search the history for them. */
export function WorkPanel(p: { view: CaseView }) {
  const { disposition, requested, answer, result } = p.view;
  if (disposition === null && answer === null && result === null) return null;
  return (
    <Panel title="Disposisi dan jawaban">
      <dl className={classes.fields}>
        {disposition === null ? null : (
          <>
            <dt>Disposisi</dt>
            <dd>
              {disposition.unit}
              {disposition.person === null ? '' : ` · ${disposition.person}`} · {disposition.urgency}
            </dd>
            {disposition.instructions.length === 0 ? null : (
              <>
                <dt>Instruksi</dt>
                <dd>{disposition.instructions.join(', ')}</dd>
              </>
            )}
            {disposition.note === null ? null : (
              <>
                <dt>Catatan</dt>
                <dd>{disposition.note}</dd>
              </>
            )}
            {disposition.due === null ? null : (
              <>
                <dt>Diminta selesai</dt>
                <dd>
                  {requested === null ? (
                    formatDate(disposition.due)
                  ) : (
                    <>
                      <RequestedMark requested={requested} />
                      <div className={classes.small}>
                        Permintaan pimpinan; batas waktu menurut aturan tidak berubah.
                      </div>
                    </>
                  )}
                </dd>
              </>
            )}
          </>
        )}
        {answer === null ? null : (
          <>
            <dt>Jawaban</dt>
            <dd>
              <b>{answerState[answer.state]}</b>
              <p className={classes.body}>{answer.text}</p>
            </dd>
            {answer.findings === null ? null : (
              <>
                <dt>Pemeriksaan</dt>
                <dd>{answer.findings}</dd>
              </>
            )}
            {answer.schedule === null ? null : (
              <>
                <dt>Rencana</dt>
                <dd>{answer.schedule}</dd>
              </>
            )}
          </>
        )}
        {result === null ? null : (
          <>
            <dt>Hasil</dt>
            <dd>{result}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
