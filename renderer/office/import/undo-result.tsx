import { Alert, Anchor } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { UndoReceipt } from '../../../shared/contract/views.ts';
import { casesHref } from '../../common/routes.ts';

const count = new Intl.NumberFormat('id-ID');
/** Cases named one by one; more would bury the page. */
const named = 20;

/** What taking an import back did, and which cases stayed. */
export function UndoResult(p: { fileName: string; result: UndoReceipt; close: () => void }) {
  const { withdrawn, restored, kept } = p.result;
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<IconArrowBackUp aria-hidden />}
      title={`Impor ${p.fileName} dibatalkan`}
      mb="sm"
      role="status"
      withCloseButton
      closeButtonLabel="Tutup"
      onClose={p.close}
    >
      {count.format(withdrawn)} aduan ditarik, {count.format(restored)} kembali ke isi sebelumnya.{' '}
      {kept.length === 0 ? null : (
        <>
          {count.format(kept.length)} tetap ada karena sudah dikerjakan:{' '}
          {kept.slice(0, named).map((register, index) => (
            <span key={register}>
              {index === 0 ? '' : ', '}
              <Anchor component={Link} href={casesHref({ text: register })} inherit>
                {register}
              </Anchor>
            </span>
          ))}
          {kept.length > named ? ` dan ${count.format(kept.length - named)} lainnya` : ''}.
        </>
      )}
    </Alert>
  );
}
