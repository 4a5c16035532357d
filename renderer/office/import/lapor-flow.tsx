import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import { FileDrop } from './file-drop.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';
import type { ImportFlow } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

/** A LAPOR! file on its way: chosen, looked at row by row, imported. */
export function LaporFlow({ flow }: { flow: ImportFlow<ImportPreview, { readonly history: boolean }> }) {
  const { stage, work } = flow;
  if (work.running) return <WorkProgress progress={work.progress} noun="laporan" cancel={work.cancel} />;
  if (stage.name === 'preview')
    return <PreviewPanel preview={stage.preview} importNow={flow.importNow} chooseAgain={flow.again} />;
  if (stage.name === 'receipt')
    return <ReceiptPanel receipt={stage.receipt} refused={stage.preview.refused} importMore={flow.again} />;
  return (
    <FileDrop
      failure={stage.failure}
      label="Letakkan berkas LAPOR!"
      icon={<IconFileSpreadsheet size={40} stroke={1.3} aria-hidden />}
      words="Letakkan berkas XLSX dari LAPOR! di sini, atau"
      button="Pilih berkas"
      hint="Isinya ditampilkan dulu baris demi baris; belum ada yang disimpan."
      choose={flow.choose}
      drop={flow.drop}
    />
  );
}
