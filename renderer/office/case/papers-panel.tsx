import { Button, Group, Text } from '@mantine/core';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { type PaperKind, paperKinds, paperLabel } from '../../../shared/domain/case/terms.ts';
import { Panel } from '../../common/ui.tsx';
import { CancelledWords } from '../letters/cancelled-words.tsx';
import { PaperButtons } from '../letters/paper-buttons.tsx';
import { printWords } from '../letters/print-words.ts';
import classes from './case.module.css';

/** The case's issued papers with their print state, and a way to make each kind. */
export function PapersPanel(p: { view: CaseView; zone: Zone; onPaper: (kind: PaperKind) => void }) {
  return (
    <Panel title={`Surat (${p.view.papers.length})`}>
      {p.view.papers.length === 0 ? (
        <Text className={classes.small}>Belum ada surat yang diterbitkan untuk aduan ini.</Text>
      ) : (
        <ul className={classes.rows}>
          {p.view.papers.map((paper) => (
            <li key={paper.id}>
              <div className={classes.grow}>
                {paperLabel[paper.kind]}
                {paper.number === null ? null : (
                  <> · {paper.cancelled === null ? paper.number : <s>{paper.number}</s>}</>
                )}
                <CancelledWords cancelled={paper.cancelled} zone={p.zone} />
                <Text className={classes.small}>
                  Terbit {formatInstant(paper.issuedAt, p.zone)} oleh {paper.issuedBy}
                </Text>
                <Text className={classes.small}>
                  {paper.pages} halaman · kode {paper.sha256.slice(0, 8)} · {printWords(paper, p.zone)}
                </Text>
              </div>
              <PaperButtons paper={paper} />
            </li>
          ))}
        </ul>
      )}
      <Group gap={6} mt="xs">
        {paperKinds.map((kind) => (
          <Button key={kind} size="compact-xs" variant="default" onClick={() => p.onPaper(kind)}>
            Buat {paperLabel[kind].toLowerCase()}
          </Button>
        ))}
      </Group>
    </Panel>
  );
}
