import { Stack } from '@mantine/core';
import { PageTitle } from '../../common/ui.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportHistory } from './import-history.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';
import { useImport } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';

/** A LAPOR! file: choose it, see what would happen row by row, import, and take the whole import back. */
export function ImportPage() {
  const { stage, work, choose, drop, importNow, again } = useImport();
  return (
    <>
      <PageTitle
        title="Impor dari LAPOR!"
        note="Unduh laporan dari LAPOR! sebagai XLSX, lalu letakkan di sini. Tidak ada yang ditulis sebelum Anda menekan tombol impor."
      />
      <Stack gap="md">
        {work.running ? (
          <WorkProgress progress={work.progress} cancel={work.cancel} />
        ) : stage.name === 'preview' ? (
          <PreviewPanel preview={stage.preview} importNow={importNow} chooseAgain={again} />
        ) : stage.name === 'receipt' ? (
          <ReceiptPanel receipt={stage.receipt} refused={stage.refused} importMore={again} />
        ) : (
          <FileDrop failure={stage.failure} choose={choose} drop={drop} />
        )}
        {/* Not beside a preview, which taking an import back would make untrue. */}
        {work.running || stage.name === 'preview' ? null : <ImportHistory onUndone={again} />}
      </Stack>
    </>
  );
}
