import type { ExchangeStatus } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { argument, type Command, type CommandContext } from '../context.ts';
import { exchangedWords } from './exchanged-words.ts';

export const sync: Command = {
  usage: 'sync | sync status                       bertukar data dengan Kominfo; apa yang menunggu',
  places: 1,
  options: {},
  async run(context) {
    const { workbench, positional, json, print } = context;
    if (positional[0] !== undefined) return status(context);
    const done = await workbench.exchange.run({});
    print(json ? JSON.stringify(done) : exchangedWords(done));
  },
};

async function status(context: CommandContext): Promise<void> {
  const { workbench, desk, json, print } = context;
  const asked = argument(context, 0, 'status');
  if (asked !== 'status') throw new Refused(`"${asked}" bukan bagian dari sync. Pakai: ${sync.usage}`);
  const now = await workbench.exchange.status();
  if (json) return print(JSON.stringify(now));
  const { zone } = desk.office().settings?.calendar ?? { zone: 'WIB' as const };
  const at = (instant: string | null) => (instant === null ? 'belum pernah' : formatInstant(instant, zone));
  for (const line of lines(now, at)) print(line);
}

function* lines(now: ExchangeStatus, at: (instant: string | null) => string): Generator<string> {
  yield now.kominfo
    ? `Terdaftar sebagai ${now.kominfo.office} di ${now.kominfo.name} (${now.kominfo.url}), sidik kunci ${now.kominfo.fingerprint}`
    : 'Belum terhubung dengan Kominfo';
  yield `Menunggu dikirim: ${now.waitingEvents} catatan, ${now.waitingBlobs.up} lampiran; menunggu diambil: ${now.waitingBlobs.down} lampiran`;
  yield `Terakhir berhasil: ${at(now.lastSuccess)}`;
  if (now.lastError !== null) yield `Terakhir gagal: ${at(now.lastAttempt)}, ${now.lastError}`;
  if (now.next !== null) yield `Berikutnya: ${at(now.next)}`;
  if (now.conflicts > 0) yield `Perbedaan yang perlu diputuskan: ${now.conflicts}`;
  if (now.refused > 0) yield `Ditolak Kominfo: ${now.refused} catatan`;
  if (now.clockAheadMs !== null)
    yield `Jam komputer ini ${now.clockAheadMs > 0 ? 'lebih cepat' : 'lebih lambat'} ${Math.round(Math.abs(now.clockAheadMs) / 60_000)} menit daripada jam Kominfo`;
  if (now.minimum !== null) yield `Kominfo meminta Penghubung versi ${now.minimum}`;
}
