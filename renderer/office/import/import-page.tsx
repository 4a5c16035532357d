import { SimpleGrid, Stack } from '@mantine/core';
import { type ImportFlow, useImport } from '../../common/import/use-import.ts';
import { PageTitle, Panel } from '../../common/ui.tsx';
import { ImportHistory } from './import-history.tsx';
import { laporImport, recapImport } from './import-kinds.ts';
import { LaporFlow } from './lapor-flow.tsx';
import { RecapDocument } from './recap-document.tsx';
import { RecapFlow } from './recap-flow.tsx';

const isUnderWay = (flow: Pick<ImportFlow<unknown, never>, 'stage' | 'work'>): boolean =>
  flow.work.running || flow.stage.name !== 'choose';

/** LAPOR!'s export and the office's Word recap: choose a file, see what would happen, import, and take it all back. */
export function ImportPage() {
  const lapor = useImport(laporImport);
  const recap = useImport(recapImport);
  const again = () => {
    lapor.again();
    recap.again();
  };
  const looking = [lapor, recap].some((flow) => flow.work.running || flow.stage.name === 'preview');
  return (
    <>
      <PageTitle
        title="Impor dari LAPOR!"
        note="Ekspor XLSX dari LAPOR! dan rekap Word yang dibuat tangan. Tidak ada yang ditulis sebelum Anda menekan tombol impor."
      />
      <Stack gap="md">
        {isUnderWay(lapor) ? (
          <LaporFlow flow={lapor} />
        ) : isUnderWay(recap) ? (
          <RecapFlow flow={recap} />
        ) : (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <Panel title="Ekspor LAPOR!">
              <LaporFlow flow={lapor} />
            </Panel>
            <Panel title="Rekap Word">
              <RecapFlow flow={recap} />
              <RecapDocument />
            </Panel>
          </SimpleGrid>
        )}
        {/* Not beside a preview, which taking an import back would make untrue. */}
        {looking ? null : <ImportHistory onUndone={again} />}
      </Stack>
    </>
  );
}
