import { verifierPage } from '../../../shared/paper/verifier/verifier-page.ts';
import type { Desk } from '../desk.ts';
import { signingKeyDraft } from './signing-draft.ts';

/** The verification page with every public key this office signs or signed with; makes the present one known first. */
export async function makeVerifier(desk: Desk): Promise<string> {
  const draft = signingKeyDraft(desk);
  if (draft.length > 0) await desk.transact((_, record) => record(draft));
  return verifierPage(desk.settings().office.name, desk.office().signingKeys);
}

export async function stageVerifier(desk: Desk): Promise<{ token: string; name: string }> {
  const name = 'verifikasi.html';
  const { token } = await desk.staging.stage(name, Buffer.from(await makeVerifier(desk)));
  return { token, name };
}
