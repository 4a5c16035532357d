import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type PaperForm, paperFormSchema } from '../../../shared/contract/paper-contract.ts';
import { DateField } from '../../common/date-fields.tsx';
import type { PaperField } from './paper-fields.ts';

const sizes = [
  { value: 'A4', label: 'A4 (210 × 297 mm)' },
  { value: 'F4', label: 'F4 (215 × 330 mm)' },
  { value: 'Folio', label: 'Folio (210 × 330 mm)' },
];
const purposes = [
  { value: 'klarifikasi', label: 'Klarifikasi' },
  { value: 'cek lapangan', label: 'Cek lapangan' },
];

/** The inputs beside a paper's preview. */
export function PaperFormFields(p: {
  fields: readonly PaperField[];
  form: PaperForm;
  onChange: (change: PaperForm) => void;
}) {
  return (
    <Stack gap="sm">
      {p.fields.map((field) => (
        <PaperInput key={field.key} field={field} form={p.form} onChange={p.onChange} />
      ))}
    </Stack>
  );
}

function PaperInput(p: { field: PaperField; form: PaperForm; onChange: (change: PaperForm) => void }) {
  const { field, form, onChange } = p;
  switch (field.kind) {
    case 'size':
      return (
        <NativeSelect
          label={field.label}
          data={sizes}
          value={form.size ?? 'F4'}
          onChange={(event) => {
            const read = paperFormSchema.shape.size.safeParse(event.currentTarget.value);
            if (read.success) onChange({ size: read.data });
          }}
        />
      );
    case 'check':
      return (
        <Checkbox
          label={field.label}
          description={field.hint}
          checked={form.byHand ?? false}
          onChange={(event) => onChange({ byHand: event.currentTarget.checked })}
        />
      );
    case 'purpose':
      return (
        <NativeSelect
          label={field.label}
          data={purposes}
          value={form.purpose ?? 'klarifikasi'}
          onChange={(event) => {
            const read = paperFormSchema.shape.purpose.safeParse(event.currentTarget.value);
            if (read.success) onChange({ purpose: read.data });
          }}
        />
      );
    case 'date':
      return (
        <DateField
          label={field.label}
          value={form.date ?? ''}
          onChange={(date) => onChange({ date: date || undefined })}
        />
      );
    case 'lines':
      return (
        <LinesInput
          label={field.label}
          hint={field.hint}
          lines={form[field.key] ?? []}
          onChange={(lines) => onChange({ [field.key]: lines })}
        />
      );
    case 'text':
      return field.rows === 1 ? (
        <TextInput
          label={field.label}
          value={form[field.key] ?? ''}
          onChange={(event) => onChange({ [field.key]: event.currentTarget.value })}
        />
      ) : (
        <Textarea
          label={field.label}
          autosize
          minRows={field.rows}
          maxRows={12}
          value={form[field.key] ?? ''}
          onChange={(event) => onChange({ [field.key]: event.currentTarget.value })}
        />
      );
  }
}

/** A text box whose lines are the list; empty lines stay while typing but are not given on. */
function LinesInput(p: {
  label: string;
  hint: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
}) {
  const [text, setText] = useState(() => p.lines.join('\n'));
  return (
    <Textarea
      label={p.label}
      description={p.hint}
      autosize
      minRows={2}
      maxRows={8}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        p.onChange(
          event.currentTarget.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
    />
  );
}
