import type { Proposal } from '../../../shared/contract/kominfo/assign.ts';
import { officeNamed } from '../../../shared/domain/reference/office-names.ts';
import type { ConsoleCasesTable } from '../../store/schema.ts';
import { conditions } from '../cases/query.ts';
import { consoleCaseRows } from '../cases/rows.ts';
import { type Console, presentOf } from '../console.ts';
import { type NamedOffices, namedOffices } from '../offices/names.ts';
import { officeRefusal } from './rules.ts';

type Proposed = Pick<Proposal, 'proposed' | 'why'>;

/** Cases that no office has, each with where it would go. `ready` = how many of all have a proposal. */
export async function proposals(
  console: Console,
  asked: { readonly text?: string | undefined; readonly offset: number; readonly limit: number },
): Promise<{ rows: Proposal[]; total: number; ready: number }> {
  const db = console.desk.store.read;
  const present = await presentOf(console, db);
  const all = await db
    .selectFrom('cases')
    .selectAll()
    .where((e) => e.and(conditions(e, { assignment: 'belum', text: asked.text }, present)))
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
  const offices = await namedOffices(db);
  const found = new Map(all.map((row) => [row.id, propose(row, offices)]));
  const page = all.slice(asked.offset, asked.offset + asked.limit);
  const rows = await consoleCaseRows(db, page, present);
  const none: Proposed = { proposed: null, why: '' };
  return {
    rows: rows.map((row) => ({ ...row, ...(found.get(row.id) ?? none) })),
    total: all.length,
    ready: [...found.values()].filter((each) => each.proposed !== null).length,
  };
}

/** By `Instansi Terdisposisi` through the names that held on the day the report came in. */
function propose(row: ConsoleCasesTable, { offices, names }: NamedOffices): Proposed {
  const berkadar = row.classification === 'pengaduan-berkadar';
  if (berkadar) {
    const inspectorates = [...offices.values()].filter(
      (office) => officeRefusal(office, row, row.received_on) === null,
    );
    const [one] = inspectorates;
    return one && inspectorates.length === 1
      ? { proposed: { id: one.id, name: one.name }, why: 'Berkadar pengawasan: hanya ke Inspektorat' }
      : { proposed: null, why: 'Berkadar pengawasan: pilih Inspektorat (daftarkan di halaman Kantor)' };
  }
  if (row.agency === null) return { proposed: null, why: 'LAPOR! tidak menyebut instansi; pilih sendiri' };
  const match = officeNamed(names, row.agency, row.received_on);
  if (match.kind === 'satu') {
    const office = offices.get(match.office);
    const refusal = office ? officeRefusal(office, row, row.received_on) : 'kantor tidak ada';
    return office && refusal === null
      ? { proposed: { id: office.id, name: office.name }, why: `LAPOR!: ${row.agency}` }
      : { proposed: null, why: `${row.agency}: ${refusal}` };
  }
  const why = {
    'tidak-ada': `${row.agency} belum dikenal; pilih kantor, atau tambahkan sebagai nama lain di halaman Kantor`,
    'di-luar-masa': `${row.agency} bukan nama kantor mana pun pada tanggal laporan; pilih sendiri`,
    'lebih-dari-satu': `${row.agency} adalah nama lebih dari satu kantor; pilih sendiri`,
  }[match.kind];
  return { proposed: null, why };
}
