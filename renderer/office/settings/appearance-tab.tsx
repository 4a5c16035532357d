import { Radio, Stack, useMantineColorScheme } from '@mantine/core';
import { Panel } from '../../common/ui.tsx';

/** Light, dark, or as the computer's own setting; remembered on this computer. */
export function AppearanceTab() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (text: string) => setColorScheme(text === 'dark' || text === 'auto' ? text : 'light');
  return (
    <Panel title="Tampilan">
      <Radio.Group label="Warna" value={colorScheme} onChange={choose}>
        <Stack gap="xs" mt="xs">
          <Radio value="light" label="Terang" />
          <Radio value="dark" label="Gelap" />
          <Radio value="auto" label="Ikuti komputer" />
        </Stack>
      </Radio.Group>
    </Panel>
  );
}
