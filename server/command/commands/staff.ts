import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { UsageError } from '../../../shared/command/usage-error.ts';
import { addStaff } from '../../staff/accounts.ts';
import { type Command, place } from '../context.ts';

/** Easy to read aloud and to type once. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

export const staff: Command = {
  usage: 'staff add NAMA [--password-stdin]          akun petugas Kominfo; tanpa pilihan, sandinya dibuatkan',
  places: 2,
  options: { 'password-stdin': 'switch' },
  run: async (typed) => {
    const what = place(typed, 0, 'add');
    if (what !== 'add') throw new UsageError(`staff ${what} tidak dikenal; pakai add.`);
    const name = place(typed, 1, 'nama petugas');
    const given = typed.named.has('password-stdin')
      ? (await text(process.stdin)).replace(/\r?\n$/, '')
      : null;
    const password = given ?? madeUp();
    const desk = await typed.openDesk();
    const account = await addStaff(desk.store, { name, password }, { now: desk.now(), newId: desk.newId });
    const shown = given === null ? { password } : {};
    typed.print(
      typed.json
        ? JSON.stringify({ ...account, ...shown })
        : `Akun ${account.name} dibuat.${given === null ? ` Kata sandi, ditampilkan sekali ini saja: ${password}` : ''}`,
    );
  },
};

/** Four groups of four: 79 bits. */
function madeUp(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
