import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** A time of day as `07.30`, whatever the browser's own language is; the value is `07:30`. Nonsense is taken back. */
export function TimeField(p: { label: string; value: string; onChange: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      w={72}
      inputMode="numeric"
      maxLength={5}
      aria-label={p.label}
      placeholder="07.30"
      value={typed ?? p.value.replace(':', '.')}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const time = readTime(text);
        if (time !== null) p.onChange(time);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** `7.30`, `07:30` and `0730` as `07:30`; null when it is no time of day. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})[.:]?(\d{2})$/.exec(text.trim());
  if (parts === null) return null;
  const [, hour = '', minute = ''] = parts;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}
