import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EnrolResult, ExchangeResult } from '../../../shared/contract/exchange-views.ts';
import { client, host } from '../../common/api.ts';
import { type LongWork, useLongWork } from '../../common/import/use-long-work.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';
import { answerWords, resultWords } from './words.ts';

export type EnrolWish = { readonly url: string; readonly code: string } | { readonly token: string };

/** What a person can have done on the page: exchange, write and read files, enrol. */
export interface ExchangeActs {
  readonly work: LongWork;
  readonly busy: boolean;
  exchange(): void;
  writeFile(): void;
  readFile(): void;
}

export function useExchange(): ExchangeActs {
  const queries = useQueryClient();
  const work = useLongWork();
  const settled = { onError: notifyFailed, onSettled: () => queries.invalidateQueries() };
  const exchange = useMutation({
    mutationFn: () =>
      work.run<ExchangeResult>((signal) => client.exchange.run(undefined, { signal }), { stays: true }),
    onSuccess: (result) =>
      notifyDone(
        result === null
          ? 'Pertukaran dihentikan; yang sudah dipertukarkan tetap tersimpan.'
          : resultWords(result),
      ),
    ...settled,
  });
  const writeFile = useMutation({
    mutationFn: async () => {
      const made = await client.exchange.writeFile();
      return (await host.saveFile({ token: made.token, name: made.name })) ? made : null;
    },
    onSuccess: (made) => {
      if (made)
        notifyDone(
          `Permintaan nomor ${made.number} ditulis. Bawa ke Kominfo, lalu baca berkas jawabannya di sini.${made.left > 0 ? ` ${made.left} catatan lagi ikut berkas berikutnya.` : ''}`,
        );
    },
    ...settled,
  });
  const readFile = useMutation({
    mutationFn: async () => {
      const [file] = await host.openFiles({
        title: 'Pilih berkas jawaban Kominfo',
        accept: ['.penghubung'],
        many: false,
      });
      return file === undefined ? null : client.exchange.readFile({ token: file.token });
    },
    onSuccess: (result) => {
      if (result) notifyDone(answerWords(result));
    },
    ...settled,
  });
  return {
    work,
    busy: exchange.isPending || writeFile.isPending || readFile.isPending,
    exchange: () => exchange.mutate(),
    writeFile: () => writeFile.mutate(),
    readFile: () => readFile.mutate(),
  };
}

/** Enrolment by a code or a file; the first exchange goes with it. `done` hears what came of it. */
export function useEnrol(done: (result: EnrolResult) => void) {
  const queries = useQueryClient();
  const work = useLongWork();
  const enrol = useMutation({
    mutationFn: (wish: EnrolWish) =>
      work.run<EnrolResult>((signal) => client.exchange.enrol(wish, { signal }), { stays: true }),
    onSuccess: (result) => {
      if (result) done(result);
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return { work, enrol };
}
