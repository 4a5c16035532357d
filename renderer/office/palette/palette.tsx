import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconFileDescription, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { statusLabel } from '../../../shared/domain/case/terms.ts';
import { api, errorText } from '../../common/api.ts';
import { caseHref, casesHref } from '../../common/routes.ts';
import { actions, type Command, matching, pages } from './commands.ts';
import { palette, paletteStore } from './palette-store.ts';

const TYPING = 120;

/** Ctrl+K: cases as one types, then what one can do, then the pages. */
export function Palette() {
  const { selected } = useSpotlight(paletteStore);
  const [question, setQuestion] = useState('');
  const [settled] = useDebouncedValue(question.trim(), TYPING);
  const [, go] = useLocation();
  const asks = settled.length >= 2;
  const found = useQuery(
    api.cases.find.queryOptions({
      input: { text: settled.slice(0, 200) },
      enabled: asks,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = asks ? (found.data ?? []) : [];
  const shownActions = matching(actions, question);
  const shownPages = matching(pages, question);
  const theme = useThemeCommand(question);
  const nothing = rows.length + shownActions.length + shownPages.length === 0 && theme === null;
  /** Enter takes the first entry when none was chosen; before the search has answered, the list of all that match. */
  const beforeEnter = () => {
    if (selected >= 0) return;
    const typed = question.trim();
    const waiting = typed.length >= 2 && (typed !== settled || found.isFetching);
    const first = rows[0] ? caseHref(rows[0].id) : (shownActions[0] ?? shownPages[0])?.href;
    const to = waiting ? casesHref({ text: typed }) : first;
    if (to === undefined) return;
    go(to);
    palette.close();
  };
  return (
    <Spotlight.Root
      store={paletteStore}
      attributes={{ content: { 'aria-label': 'Pencarian dan perintah' } }}
      tagsToIgnore={[]}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      query={question}
      onQueryChange={setQuestion}
      shortcut={['mod + K']}
      maxHeight={480}
      scrollable
    >
      <Spotlight.Search
        placeholder="Cari nomor register, Tracking ID, kata dalam aduan, atau perintah"
        aria-label="Cari aduan, halaman, atau perintah"
        leftSection={<IconSearch size={18} aria-hidden />}
        onKeyDown={(event) => {
          if (event.key === 'Enter') beforeEnter();
        }}
      />
      <Spotlight.ActionsList>
        {rows.length > 0 ? (
          <Spotlight.ActionsGroup label="Aduan">
            {rows.map((row) => (
              <CaseAction key={row.id} row={row} go={go} />
            ))}
            <Spotlight.Action
              label={`Semua aduan yang memuat “${settled}”`}
              leftSection={<IconSearch size={18} aria-hidden />}
              onClick={() => go(casesHref({ text: settled }))}
            />
          </Spotlight.ActionsGroup>
        ) : null}
        <CommandGroup label="Tindakan" commands={shownActions} go={go}>
          {theme}
        </CommandGroup>
        <CommandGroup label="Halaman" commands={shownPages} go={go} />
        {asks && found.isError ? <Spotlight.Empty>{errorText(found.error)}</Spotlight.Empty> : null}
        {nothing && !found.isFetching && !found.isError ? (
          <Spotlight.Empty>Tidak ada yang cocok. Coba kata lain atau Tracking ID.</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function CaseAction({ row, go }: { row: CaseRow; go: (to: string) => void }) {
  const number = row.trackingId === null ? row.register : `${row.register} · ${row.trackingId}`;
  const time = row.timeLeft === null ? '' : ` · ${row.timeLeft}`;
  return (
    <Spotlight.Action
      label={row.title}
      description={`${number} · ${statusLabel[row.status]}${time}`}
      leftSection={<IconFileDescription size={18} aria-hidden />}
      onClick={() => go(caseHref(row.id))}
    />
  );
}

function CommandGroup(p: {
  label: string;
  commands: readonly Command[];
  go: (to: string) => void;
  children?: ReactNode;
}) {
  const more = p.children ?? null;
  if (p.commands.length === 0 && more === null) return null;
  return (
    <Spotlight.ActionsGroup label={p.label}>
      {p.commands.map(({ label, href, icon: Icon }) => (
        <Spotlight.Action
          key={label}
          label={label}
          leftSection={<Icon size={18} aria-hidden />}
          onClick={() => p.go(href)}
        />
      ))}
      {more}
    </Spotlight.ActionsGroup>
  );
}

/** Light or dark, when asked for. */
function useThemeCommand(question: string) {
  const now = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const dark = now === 'dark';
  const label = dark ? 'Pakai tampilan terang' : 'Pakai tampilan gelap';
  const words = question.toLowerCase().trim();
  if (words === '' || !`${label} tema warna terang gelap`.toLowerCase().includes(words)) return null;
  const Icon = dark ? IconSun : IconMoon;
  return (
    <Spotlight.Action
      label={label}
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    />
  );
}
