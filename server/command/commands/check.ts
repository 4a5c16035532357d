import { faultsOf } from '../../check/check.ts';
import { Refused } from '../../refused.ts';
import type { Command } from '../context.ts';

export const check: Command = {
  usage:
    'check                                      rantai catatan, kotak surat, penugasan, lampiran, keutuhan berkas',
  places: 0,
  options: {},
  run: async (typed) => {
    const desk = await typed.openDesk();
    const faults = await faultsOf(desk);
    if (faults.length > 0)
      throw new Refused('rusak', `Pemeriksaan gagal. ${faults.join('. ')}. Pulihkan dari cadangan.`);
    const { total } = await desk.store.read
      .selectFrom('events')
      .select((e) => e.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    typed.print(typed.json ? JSON.stringify({ ok: true, events: total }) : `Utuh: ${total} catatan.`);
  },
};
