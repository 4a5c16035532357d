import { describe, expect, test } from 'vitest';
import { registerCase } from '../../../main/workbench/cases/register.ts';
import { frozenPdf } from '../../../main/workbench/papers/frozen.ts';
import { issuePaper } from '../../../main/workbench/papers/issue.ts';
import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { type PaperKind, paperKinds, reporterPapers } from '../../../shared/domain/case/terms.ts';
import { printingOffices } from './office.ts';
import { pagesText } from './pdf-text.ts';

const office = printingOffices();

/** What each kind cannot be issued without. */
const formFor = (kind: PaperKind): PaperForm => ({
  action: 'Sudah ditangani.',
  reason: 'Bukan urusan kami.',
  needed: ['Alamat'],
  to: reporterPapers.includes(kind) ? [] : ['Inspektur Daerah'],
});

describe('who reported', () => {
  const reporter = { name: 'Wulan Rahayu', address: 'Dusun Krajan RT 03', contact: '081234567890' };
  const secrets = [reporter.name, reporter.address, reporter.contact];
  const hidden = [
    { anonymous: true, confidential: false },
    { anonymous: false, confidential: true },
  ];

  test.each(hidden)('is on no paper of a case with %o, written by hand or not', async (how) => {
    const { desk } = await office();
    const { id } = await registerCase(desk, {
      channel: 'tatap-muka',
      title: 'Pelayanan lambat',
      body: 'Antrean loket terlalu lama.',
      reporter,
      ...how,
    });
    for (const kind of paperKinds)
      for (const byHand of kind === 'lembar-disposisi' ? [false, true] : [false]) {
        const paper = await issuePaper(desk, {
          caseId: id,
          kind,
          form: { ...formFor(kind), byHand },
        });
        const text = (await pagesText(await frozenPdf(desk, paper.id))).join(' ');
        expect(text).toContain('Antrean loket');
        // The head writes the rest by hand; that it is secret is known already.
        if (kind === 'lembar-disposisi')
          expect(text.replace(/\s/g, '').includes('RAHASIA')).toBe(how.confidential);
        for (const secret of secrets) expect(text, kind).not.toContain(secret);
      }
  });

  test('stands on papers meant for a reporter who hides nothing, and on no other', async () => {
    const { desk } = await office();
    const { id } = await registerCase(desk, {
      channel: 'tatap-muka',
      title: 'Pelayanan lambat',
      body: 'Antrean loket terlalu lama.',
      reporter,
      anonymous: false,
      confidential: false,
    });
    for (const kind of paperKinds) {
      const paper = await issuePaper(desk, { caseId: id, kind, form: formFor(kind) });
      const text = (await pagesText(await frozenPdf(desk, paper.id))).join(' ');
      if (reporterPapers.includes(kind)) expect(text, kind).toContain(reporter.name);
      else for (const secret of secrets) expect(text, kind).not.toContain(secret);
    }
  });
});
