import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { StagedFile } from '../../../shared/contract/host.ts';
import type { ImportPreview, ImportReceipt } from '../../../shared/contract/views.ts';
import { client, errorText, host } from '../../common/api.ts';
import { notifyDone, PageTitle } from '../../common/ui.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportHistory } from './import-history.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { ReceiptPanel } from './receipt-panel.tsx';
import { useLongWork } from './use-long-work.ts';
import { WorkProgress } from './work-progress.tsx';

type Stage =
  | { readonly name: 'choose'; readonly failure: string | null }
  | { readonly name: 'preview'; readonly file: StagedFile; readonly preview: ImportPreview }
  | { readonly name: 'receipt'; readonly receipt: ImportReceipt };

const start: Stage = { name: 'choose', failure: null };

/** A LAPOR! file: choose it, see what would happen row by row, import, and take the whole import back. */
export function ImportPage() {
  const [stage, setStage] = useState<Stage>(start);
  const work = useLongWork();
  const queries = useQueryClient();

  async function look(stageFile: () => Promise<StagedFile | undefined>) {
    try {
      const file = await stageFile();
      if (!file) return;
      const preview = await work.run((signal) =>
        client.intake.preview({ token: file.token, fileName: file.name }, { signal }),
      );
      setStage(preview ? { name: 'preview', file, preview } : start);
    } catch (error) {
      setStage({ name: 'choose', failure: errorText(error) });
    }
  }

  async function importFile(file: StagedFile, history: boolean) {
    try {
      const receipt = await work.run((signal) =>
        client.intake.run({ token: file.token, fileName: file.name, history }, { signal }),
      );
      if (!receipt) {
        notifyDone('Impor dibatalkan; tidak ada yang disimpan.');
        return;
      }
      setStage({ name: 'receipt', receipt });
      await queries.invalidateQueries();
    } catch (error) {
      setStage({ name: 'choose', failure: errorText(error) });
    }
  }

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
          <PreviewPanel
            preview={stage.preview}
            importNow={(history) => void importFile(stage.file, history)}
            chooseAgain={() => setStage(start)}
          />
        ) : stage.name === 'receipt' ? (
          <ReceiptPanel receipt={stage.receipt} importMore={() => setStage(start)} />
        ) : (
          <FileDrop
            failure={stage.failure}
            choose={() =>
              void look(async () => {
                const files = await host.openFiles({
                  title: 'Pilih ekspor LAPOR!',
                  accept: ['.xlsx'],
                  many: false,
                });
                return files[0];
              })
            }
            drop={(file) => void look(() => host.stageDropped(file))}
          />
        )}
        <ImportHistory />
      </Stack>
    </>
  );
}
