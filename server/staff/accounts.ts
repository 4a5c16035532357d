import { actorLimit } from '../../shared/exchange/limits.ts';
import { Refused } from '../refused.ts';
import type { Db } from '../store/dialect.ts';
import type { ServerStore } from '../store/open-store.ts';
import type { Throttle } from '../throttle.ts';
import { tidyName } from '../tidy-name.ts';
import { hashPassword, passwordFits } from './password.ts';

export interface Staff {
  readonly id: string;
  readonly name: string;
}

const shortest = 10;

/** Refuses a password that is guessed quickly. */
function checkPassword(password: string): void {
  if (password.length < shortest)
    throw new Refused('sandi-lemah', `Kata sandi paling sedikit ${shortest} huruf; pakailah beberapa kata.`);
  if (password.length > 1_000) throw new Refused('sandi-lemah', 'Kata sandi terlalu panjang.');
}

/** Whether nobody of Kominfo has an account yet: the first one may be made from this computer only. */
export async function noStaffYet(db: Db): Promise<boolean> {
  return (await db.selectFrom('staff').select('id').limit(1).executeTakeFirst()) === undefined;
}

export async function addStaff(
  store: ServerStore,
  given: { readonly name: string; readonly password: string },
  occasion: { readonly now: number; readonly newId: () => string },
): Promise<Staff> {
  const name = tidyName(given.name);
  if (name === '' || name.length > actorLimit)
    throw new Refused('nama', `Sebutkan nama petugas, paling panjang ${actorLimit} huruf.`);
  checkPassword(given.password);
  const password = await hashPassword(given.password);
  const id = occasion.newId();
  await store.write(async (tx) => {
    const same = await tx.selectFrom('staff').select('id').where('name', '=', name).executeTakeFirst();
    if (same) throw new Refused('nama-terpakai', `Petugas bernama ${name} sudah ada; pakai nama lain.`);
    await tx
      .insertInto('staff')
      .values({ id, name, password, created_at: occasion.now, disabled_at: null })
      .execute();
  });
  return { id, name };
}

/** An unknown name costs as much time as a wrong password. */
const nobody = `scrypt$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Who has this name and password. `from` = address of the asker, for the throttle. */
export async function checkSignIn(
  db: Db,
  throttle: Throttle,
  given: { readonly name: string; readonly password: string; readonly from: string },
): Promise<Staff> {
  throttle.check(given.from);
  const name = tidyName(given.name);
  const row = await db
    .selectFrom('staff')
    .select(['id', 'name', 'password'])
    .where('name', '=', name)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  const fits = await passwordFits(given.password.slice(0, 1_000), row?.password ?? nobody);
  if (!row || !fits) {
    throttle.failed(given.from);
    throw new Refused('masuk-gagal', 'Nama atau kata sandi salah.');
  }
  throttle.passed(given.from);
  return { id: row.id, name: row.name };
}
