import { Radio, Text } from '@mantine/core';
import { paperSettingsSchema, type Settings } from '../../../shared/domain/office/settings.ts';
import { sheetSizes } from '../../../shared/paper/sizes.ts';
import styles from '../../common/calendar/settings.module.css';
import { useDraft } from '../../common/draft.ts';
import { Panel } from '../../common/ui.tsx';
import { SaveForm } from './save-form.tsx';
import { useSave } from './use-save.ts';
import { VerifierPanel } from './verifier-panel.tsx';

const sizes = ['A4', 'F4', 'Folio'] as const;
/** Pixels of the screen for a millimetre of the sheet. */
const SCALE = 0.38;

/** The size on which papers are made unless another is chosen for one. */
export function PaperTab({ settings }: { settings: Settings }) {
  const draft = useDraft(settings.paper, paperSettingsSchema);
  const save = useSave('paper', 'Ukuran kertas tersimpan');
  return (
    <>
      <Panel title="Ukuran kertas">
        <SaveForm draft={draft} save={save}>
          <Radio.Group
            label="Kertas di printer kantor"
            value={draft.value.size}
            onChange={(text) => draft.set({ size: sizes.find((size) => size === text) ?? 'F4' })}
          >
            <div className={styles.sizes}>
              {sizes.map((size) => (
                <div key={size}>
                  <span
                    className={styles.size}
                    data-chosen={draft.value.size === size || undefined}
                    style={{ width: sheetSizes[size].width * SCALE, height: sheetSizes[size].height * SCALE }}
                    aria-hidden
                  />
                  <Radio
                    value={size}
                    label={`${size} (${sheetSizes[size].width} x ${sheetSizes[size].height} mm)`}
                  />
                </div>
              ))}
            </div>
          </Radio.Group>
          <Text size="sm" c="dimmed">
            F4 dan Folio berbeda lebarnya. Ukur kertas Anda bila ragu, dan pilih ukuran yang sama di dialog
            cetak.
          </Text>
        </SaveForm>
      </Panel>
      <VerifierPanel />
    </>
  );
}
