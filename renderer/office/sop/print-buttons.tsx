import { Button } from '@mantine/core';
import { IconBook, IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Sop } from '../../../shared/domain/sop/types.ts';
import { client, host } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

type What = { readonly sop: string } | { readonly book: true };

/** Print or save the official form of this version, or print the book of all SOPs in force. */
export function SopPrintButtons({ sop }: { sop: Pick<Sop, 'id' | 'version'> }) {
  const version = { sop: `${sop.id}@${sop.version}` };
  const print = useHandOver('print');
  const save = useHandOver('save');
  const book = useHandOver('print');
  const busy = print.isPending || save.isPending || book.isPending;
  return (
    <>
      <Button
        leftSection={<IconPrinter size={16} />}
        loading={print.isPending}
        disabled={busy}
        onClick={() => print.mutate(version)}
      >
        Cetak SOP
      </Button>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={16} />}
        loading={save.isPending}
        disabled={busy}
        onClick={() => save.mutate(version)}
      >
        Simpan PDF
      </Button>
      <Button
        variant="default"
        leftSection={<IconBook size={16} />}
        loading={book.isPending}
        disabled={busy}
        onClick={() => book.mutate({ book: true })}
      >
        Cetak buku SOP
      </Button>
    </>
  );
}

/** Has the PDF made and gives it to the host. */
function useHandOver(how: 'print' | 'save') {
  return useMutation({
    mutationFn: async (what: What) => {
      const file = await client.sops.print(what);
      return how === 'print' ? host.printPdf(file) : host.saveFile(file);
    },
    onSuccess: (done) => {
      if (done && how === 'save') notifyDone('PDF SOP tersimpan');
    },
    onError: notifyFailed,
  });
}
