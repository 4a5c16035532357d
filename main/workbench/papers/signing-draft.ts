import type { Draft } from '../../../shared/event-store/append.ts';
import { officeStream } from '../../../shared/event-store/office-events.ts';
import type { Desk } from '../desk.ts';

/** Makes the office's public key known in its own stream when it is not yet, so that papers can be checked later. */
export function signingKeyDraft(desk: Desk): Draft[] {
  const { publicKey } = desk.store.keyring.signing();
  if (desk.office().signingKeys.includes(publicKey)) return [];
  return [
    {
      stream: officeStream(desk.officeId()),
      fact: { type: 'signing-key-recorded', payload: { publicKey } },
    },
  ];
}
