import { IconFileTypeDocx } from '@tabler/icons-react';
import type { RecapPreview } from '../../../shared/contract/import-views.ts';
import { FileDrop } from '../../common/import/file-drop.tsx';
import type { ImportFlow } from '../../common/import/use-import.ts';
import { WorkProgress } from '../../common/import/work-progress.tsx';
import { RecapPreviewPanel } from './recap-preview-panel.tsx';
import { RecapReceiptPanel } from './recap-receipt-panel.tsx';

/** The office's Word recap on its way: chosen, held against the cases, its notes taken in. */
export function RecapFlow({ flow }: { flow: ImportFlow<RecapPreview, null> }) {
  const { stage, work } = flow;
  if (work.running) return <WorkProgress progress={work.progress} noun="catatan" cancel={work.cancel} />;
  if (stage.name === 'preview')
    return (
      <RecapPreviewPanel
        preview={stage.preview}
        importNow={() => flow.importNow(null)}
        chooseAgain={flow.again}
      />
    );
  if (stage.name === 'receipt')
    return <RecapReceiptPanel receipt={stage.receipt} preview={stage.preview} importMore={flow.again} />;
  return (
    <FileDrop
      failure={stage.failure}
      label="Letakkan rekap Word"
      icon={<IconFileTypeDocx size={40} stroke={1.3} aria-hidden />}
      words="Letakkan REKAP_SP4N_LAPOR_TAHUN_….docx di sini, atau"
      button="Pilih rekap Word"
      hint="Dicocokkan dengan Tracking ID. Menjadi catatan dan saran; status aduan tidak diubah."
      choose={flow.choose}
      drop={flow.drop}
    />
  );
}
