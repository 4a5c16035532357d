import { NativeSelect } from '@mantine/core';

/** One name of a list, all of them (undefined), or the cases that have none (`''`). */
export function NamedSelect(p: {
  label: string;
  all: string;
  none: string;
  names: readonly string[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  width: number;
}) {
  const { value, names } = p;
  const listed = [...new Set(value ? [value, ...names] : names)];
  return (
    <NativeSelect
      aria-label={p.label}
      w={p.width}
      // A select cannot tell "all" from an empty name, so a chosen value carries a mark before it.
      value={value === undefined ? '' : `=${value}`}
      data={[
        { value: '', label: p.all },
        { value: '=', label: p.none },
        ...listed.map((name) => ({ value: `=${name}`, label: name })),
      ]}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        p.onChange(chosen === '' ? undefined : chosen.slice(1));
      }}
    />
  );
}
