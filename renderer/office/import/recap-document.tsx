import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, host } from '../../common/api.ts';
import { notifyDone, notifyFailed } from '../../common/ui.tsx';

/** Years offered: this one and those before it that an office may still owe a recap of. */
const offered = 10;

/** Makes the Word recap of a year from the office's own cases. */
export function RecapDocument() {
  const today = useQuery(api.state.queryOptions()).data?.today;
  const [chosen, setChosen] = useState<string | null>(null);
  const make = useMutation(api.intake.recapDocument.mutationOptions({ onError: notifyFailed }));
  if (today === undefined) return null;
  const latest = Number(today.slice(0, 4));
  const year = chosen ?? String(latest);
  const save = async () => {
    const file = await make.mutateAsync({ from: `${year}-01-01`, to: `${year}-12-31` });
    if (await host.saveFile(file)) notifyDone(`${file.name} disimpan.`);
  };
  return (
    <Group gap="xs" align="flex-end" mt="sm">
      <NativeSelect
        label="Buat rekap Word tahun"
        value={year}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={Array.from({ length: offered }, (_, i) => String(latest - i))}
      />
      <Button variant="default" loading={make.isPending} onClick={() => save().catch(notifyFailed)}>
        Simpan sebagai Word
      </Button>
    </Group>
  );
}
