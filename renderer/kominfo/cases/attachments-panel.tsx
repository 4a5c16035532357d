import { useMutation } from '@tanstack/react-query';
import type { ConsoleAttachmentView, ConsoleCaseView } from '../../../shared/contract/kominfo/cases.ts';
import type { ConsoleState } from '../../../shared/contract/kominfo/session.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { AttachmentList } from '../../common/attachments/attachment-list.tsx';
import { saveFile } from '../../common/save-file.ts';
import { notifyFailed, Panel } from '../../common/ui.tsx';
import { client } from '../api.ts';

/** What the offices attached to a case; nothing where none did. */
export function AttachmentsPanel({ view, zone }: { view: ConsoleCaseView; zone: ConsoleState['zone'] }) {
  const read = (file: ConsoleAttachmentView) =>
    client.cases.attachmentFile({ id: view.id, attachmentId: file.id });
  const save = useMutation({
    mutationFn: async (file: ConsoleAttachmentView) => saveFile(file.name, await read(file)),
    onError: notifyFailed,
  });
  if (view.attachments.length === 0) return null;
  return (
    <Panel title={`Lampiran (${view.attachments.length})`}>
      <AttachmentList
        files={view.attachments}
        read={read}
        open={() => null}
        save={save.mutate}
        note={(file) => `${file.office} · ${formatInstant(file.addedAt, zone)}`}
        awaited="Belum tiba; datang dengan pertukaran data kantornya yang berikut."
      />
    </Panel>
  );
}
