import { revokeDevice } from '../../enrolment/enrol.ts';
import { type Command, place } from '../context.ts';

export const revoke: Command = {
  usage: 'revoke KOMPUTER                            cabut pendaftaran sebuah komputer (id dari office list)',
  places: 1,
  options: {},
  run: async (typed) => {
    const device = place(typed, 0, 'id komputer; lihat office list');
    const desk = await typed.openDesk();
    await desk.store.write((tx) => revokeDevice(tx, desk, device));
    typed.print(typed.json ? JSON.stringify({ device, revoked: true }) : `Komputer ${device} dicabut.`);
  },
};
