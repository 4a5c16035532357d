import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ImportPreview } from '../../../shared/contract/import-views.ts';
import { api } from '../../common/api.ts';
import { FileDrop } from '../../common/import/file-drop.tsx';
import { PreviewPanel } from '../../common/import/preview-panel.tsx';
import type { ImportFlow } from '../../common/import/use-import.ts';
import { WorkProgress } from '../../common/import/work-progress.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';

/** A LAPOR! file on its way: chosen, looked at row by row, imported. */
export function LaporFlow({ flow }: { flow: ImportFlow<ImportPreview, { readonly history: boolean }> }) {
  const { stage, work } = flow;
  const zone = useQuery(api.state.queryOptions()).data?.zone ?? 'WIB';
  if (work.running) return <WorkProgress progress={work.progress} noun="laporan" cancel={work.cancel} />;
  if (stage.name === 'preview')
    return (
      <PreviewPanel preview={stage.preview} zone={zone} importNow={flow.importNow} chooseAgain={flow.again} />
    );
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
