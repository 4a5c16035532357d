import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../common/api.ts';

/** Finds one case by register number, Tracking ID or words; gives its id. `initial` is shown before typing. */
export function CasePicker(p: {
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  required: boolean;
  value: string;
  initial: readonly { value: string; label: string }[];
  not: readonly string[];
  onChange: (id: string) => void;
}) {
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 200);
  const found = useQuery({
    ...api.cases.find.queryOptions({ input: { text: wanted.slice(0, 200) } }),
    enabled: wanted.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const options = new Map(p.initial.map((choice) => [choice.value, choice.label]));
  for (const row of found.data ?? []) options.set(row.id, `${row.register} · ${row.title}`);
  for (const id of p.not) options.delete(id);
  return (
    <Select
      label={p.label}
      description={p.description}
      error={p.error}
      required={p.required}
      searchable
      value={p.value === '' ? null : p.value}
      onChange={(value) => p.onChange(value ?? '')}
      searchValue={text}
      onSearchChange={setText}
      data={[...options].map(([value, label]) => ({ value, label }))}
      filter={({ options: all }) => all}
      nothingFoundMessage={wanted.trim() === '' ? 'Ketik untuk mencari aduan' : 'Tidak ada aduan yang cocok'}
    />
  );
}
