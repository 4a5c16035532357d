import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A button that opens a short list of check boxes. */
export function CheckMenu<T extends string>(p: {
  label: string;
  icon?: ReactNode;
  choices: readonly { readonly value: T; readonly label: string }[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}) {
  const count = p.chosen.length;
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant={count > 0 && p.icon === undefined ? 'light' : 'default'}
          size="sm"
          aria-label={p.icon === undefined ? `Saringan ${p.label}${count > 0 ? ` (${count})` : ''}` : p.label}
          leftSection={p.icon}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {p.label}
          {count > 0 && p.icon === undefined ? ` (${count})` : ''}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={380} style={{ overflowY: 'auto' }} aria-label={p.label}>
        <Stack gap={8}>
          {p.choices.map((choice) => (
            <Checkbox
              key={choice.value}
              label={choice.label}
              checked={p.chosen.includes(choice.value)}
              onChange={(event) =>
                p.onChange(
                  p.choices
                    .map((one) => one.value)
                    .filter((value) =>
                      value === choice.value ? event.currentTarget.checked : p.chosen.includes(value),
                    ),
                )
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
