import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PublicationView } from '../../../shared/contract/exchange-views.ts';
import { stepName } from '../../../shared/domain/sop/step-name.ts';
import { client } from '../../common/api.ts';
import { SopStepsTable } from '../../common/sop-steps-table.tsx';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** What the office thinks of a publication: of all of it, or of one step of an SOP, which is shown above. */
export function CommentDialog(p: { publication: PublicationView; close: () => void }) {
  const queries = useQueryClient();
  const { sop } = p.publication;
  const [note, setNote] = useState('');
  const [step, setStep] = useState<string | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const send = useMutation({
    mutationFn: () =>
      client.exchange.publications.comment({
        id: p.publication.id,
        note,
        ...(step === null ? {} : { step }),
      }),
    onSuccess: () => {
      notifyDone('Tanggapan tersimpan; sampai ke Kominfo pada pertukaran berikutnya.');
      p.close();
    },
    onError: notifyFailed,
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Modal
      opened
      onClose={p.close}
      size={sop === null ? 'md' : 'xl'}
      title={`Tanggapan atas ${p.publication.title}`}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Stack gap="sm">
        {sop === null ? null : (
          <>
            <SopStepsTable
              sop={sop}
              more={{
                title: 'Tanggapan',
                cell: (key, number) => (
                  <Button
                    size="compact-xs"
                    variant={step === key ? 'filled' : 'default'}
                    aria-label={`Tanggapi langkah ${number}`}
                    aria-pressed={step === key}
                    onClick={() => {
                      setStep(key);
                      words.current?.focus();
                    }}
                  >
                    Tanggapi
                  </Button>
                ),
              }}
            />
            <Select
              label="Tentang"
              clearable
              clearButtonProps={{ 'aria-label': 'Seluruh SOP' }}
              placeholder="Seluruh SOP"
              data={sop.steps.map(({ key }) => ({ value: key, label: stepName(sop, key) }))}
              value={step}
              onChange={setStep}
            />
          </>
        )}
        <Textarea
          ref={words}
          label="Tanggapan untuk Kominfo"
          autosize
          minRows={4}
          maxRows={12}
          maxLength={4_000}
          data-autofocus={sop === null ? true : undefined}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group>
          <Button loading={send.isPending} disabled={note.trim() === ''} onClick={() => send.mutate()}>
            Simpan tanggapan
          </Button>
          <Button variant="default" onClick={p.close}>
            Batal
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
