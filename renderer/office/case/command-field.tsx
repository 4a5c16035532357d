import { Autocomplete, Checkbox, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateField, MomentField } from '../../common/date-fields.tsx';
import { CasePicker } from './case-picker.tsx';
import type { Choice, ChoiceSource, FieldForm } from './command-forms.ts';

export type FieldValue = string | boolean | readonly string[];

/** One input of a command's dialog, by its description. `choices` resolves where its choices come from. */
export function CommandField(p: {
  field: FieldForm;
  value: FieldValue;
  error?: string | undefined;
  choices: (source: ChoiceSource) => readonly Choice[];
  similar: readonly Choice[];
  not: readonly string[];
  first: boolean;
  onChange: (value: FieldValue) => void;
}): ReactNode {
  const { field, onChange } = p;
  const common = {
    label: field.label,
    description: field.hint,
    error: p.error,
    required: field.required ?? false,
    'data-autofocus': p.first || undefined,
  };
  const text = typeof p.value === 'string' ? p.value : '';
  switch (field.kind) {
    case 'area':
      return (
        <Textarea
          {...common}
          value={text}
          autosize
          minRows={field.rows}
          maxRows={14}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'check':
      return (
        <Checkbox
          label={field.label}
          description={field.hint}
          checked={p.value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'suggest':
      return (
        <Autocomplete
          {...common}
          value={text}
          onChange={onChange}
          data={[...new Set(p.choices(field.from).map((choice) => choice.label))]}
          maxDropdownHeight={220}
          openOnFocus={false}
        />
      );
    case 'select':
      return (
        <NativeSelect
          {...common}
          value={text}
          data={[...(text === '' ? [{ value: '', label: 'Pilih…' }] : []), ...p.choices(field.from)]}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'many':
      return (
        <Checkbox.Group
          label={field.label}
          description={field.hint}
          value={Array.isArray(p.value) ? [...p.value] : []}
          onChange={onChange}
        >
          <Group gap="md" mt={6}>
            {p.choices(field.from).map((choice) => (
              <Checkbox key={choice.value} value={choice.value} label={choice.label} />
            ))}
          </Group>
          {p.error === undefined ? null : (
            <Text size="xs" c="red">
              {p.error}
            </Text>
          )}
        </Checkbox.Group>
      );
    case 'case':
      return (
        <CasePicker
          label={field.label}
          description={field.hint}
          error={p.error}
          required={field.required ?? false}
          value={text}
          initial={p.similar}
          not={p.not}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateField {...common} value={text} onChange={onChange} w={280} />;
    case 'moment':
      return <MomentField {...common} value={text} onChange={onChange} w={280} />;
    default:
      return <TextInput {...common} value={text} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
}
