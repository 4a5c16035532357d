import { Button, Group, SimpleGrid, Stepper } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { officerSchema } from '../../../shared/domain/office/settings.ts';
import { useDraft } from '../../common/draft.ts';
import { type BasicOffice, basicOfficeSchema, OfficeFields } from '../settings/office-fields.tsx';
import { OfficerFields } from '../settings/officer-fields.tsx';
import styles from './first-run.module.css';
import { Recover } from './recover.tsx';
import { StartChoice } from './start-choice.tsx';

const emptyOffice: BasicOffice = {
  name: '',
  unitCode: '',
  government: 'PEMERINTAH KABUPATEN TRENGGALEK',
  place: 'Trenggalek',
  zone: 'WIB',
  contact: '',
};

/** Three steps: the office, the officer, how to start. Nothing is written before the third. */
export function FirstRun() {
  useDocumentTitle('Penyiapan · Penghubung');
  const [step, setStep] = useState(0);
  const [recovering, recover] = useState(false);
  const office = useDraft(emptyOffice, basicOfficeSchema);
  const officer = useDraft({ name: '', nip: null, position: '', role: 'penghubung' }, officerSchema);
  const next = (event: FormEvent) => {
    event.preventDefault();
    if ((step === 0 ? office.check() : officer.check()) !== null) setStep(step + 1);
  };
  if (recovering) return <Recover back={() => recover(false)} />;
  return (
    <main className={styles.page}>
      <div className={styles.box}>
        <h1>Selamat datang di Penghubung</h1>
        <p className={styles.lead}>
          Tiga langkah, sekitar dua menit. Semua isian dapat diubah nanti di Pengaturan. Data disimpan di
          komputer ini saja.
        </p>
        <Stepper active={step} size="sm" mb="lg" allowNextStepsSelect={false} onStepClick={setStep}>
          <Stepper.Step label="Kantor" />
          <Stepper.Step label="Petugas" />
          <Stepper.Step label="Mulai" />
        </Stepper>
        {step === 2 ? (
          <StartChoice office={office.value} officer={officer.value} back={() => setStep(1)} />
        ) : (
          <form onSubmit={next} noValidate>
            {step === 0 ? (
              <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
                <OfficeFields draft={office} autoFocus />
              </SimpleGrid>
            ) : (
              <OfficerFields draft={officer} />
            )}
            <Group justify="space-between" mt="lg">
              {step === 0 ? (
                <Button variant="subtle" onClick={() => recover(true)}>
                  Sambungkan ke Kominfo (pulihkan kantor ini)
                </Button>
              ) : (
                <Button variant="default" onClick={() => setStep(0)}>
                  Kembali
                </Button>
              )}
              <Button type="submit">Lanjut</Button>
            </Group>
          </form>
        )}
      </div>
    </main>
  );
}
