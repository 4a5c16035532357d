import { Anchor, Button, Skeleton, Table } from '@mantine/core';
import { IconFilePlus, IconPencilPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { SopRow, SopVersionRow } from '../../../shared/contract/sop-views.ts';
import { formatDate } from '../../../shared/domain/calendar/format.ts';
import { api } from '../../common/api.ts';
import { LoadFailed, Panel } from '../../common/ui.tsx';
import { ImportButton } from './import-button.tsx';
import styles from './sop.module.css';
import { draftHref, versionHref } from './sop-places.ts';
import { StateBadge } from './state-badge.tsx';
import { useNewDraft, useVersionActs } from './use-sop-acts.ts';

/** Every SOP of the office with its versions, drafts and the days they are in force. */
export function SopList() {
  const sops = useQuery(api.sops.list.queryOptions());
  const draft = useNewDraft();
  return (
    <Panel
      title="Daftar SOP"
      actions={
        <>
          <ImportButton />
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconFilePlus size={15} aria-hidden />}
            loading={draft.busy}
            onClick={() => draft.begin(null)}
          >
            SOP baru
          </Button>
        </>
      }
    >
      {sops.isError ? (
        <LoadFailed error={sops.error} retry={() => void sops.refetch()} />
      ) : sops.data === undefined ? (
        <Skeleton height={120} role="status" aria-label="Daftar SOP sedang dimuat" />
      ) : (
        sops.data.map((sop) => <OneSop key={sop.id} sop={sop} />)
      )}
    </Panel>
  );
}

function OneSop({ sop }: { sop: SopRow }) {
  const draft = useNewDraft();
  const { choose } = useVersionActs();
  const [latest] = sop.versions.filter((each) => each.draft === null && each.state !== 'dicabut');
  const drafting = sop.versions.some((each) => each.draft !== null);
  const inForce = sop.versions.some((each) => each.state === 'berlaku');
  return (
    <section className={styles.sop} aria-label={sop.name}>
      <div className={styles.sopHead}>
        <h3>
          {sop.name}
          {sop.forCases ? <span className={styles.mark}>dipakai untuk aduan baru</span> : null}
        </h3>
        {!sop.forCases && inForce ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={choose.isPending}
            onClick={() => choose.mutate({ id: sop.id })}
          >
            Pakai untuk aduan baru
          </Button>
        ) : null}
        {latest && !drafting ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconPencilPlus size={14} aria-hidden />}
            loading={draft.busy}
            onClick={() => draft.revise(sop.id, latest.version)}
          >
            Buat revisi
          </Button>
        ) : null}
      </div>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} aria-label={`Versi ${sop.name}`}>
          <Table.Thead>
            <Table.Tr>
              {['Versi', 'Keadaan', 'Nomor SOP', 'Berlaku', 'Aduan terbuka', 'Komentar'].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sop.versions.map((version) => (
              <VersionRow key={version.draft ?? version.version} id={sop.id} version={version} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function VersionRow({ id, version: v }: { id: string; version: SopVersionRow }) {
  const href = v.draft === null ? versionHref(id, v.version) : draftHref(id, v.draft);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={href} inherit>
          Versi {v.version}
          {v.draft === null ? '' : ' (konsep)'}
        </Anchor>
      </Table.Td>
      <Table.Td>
        <StateBadge state={v.state} />
      </Table.Td>
      <Table.Td>{v.number === '' ? '—' : v.number}</Table.Td>
      <Table.Td>
        {v.effectiveFrom === null ? '—' : formatDate(v.effectiveFrom)}
        {v.until === null ? '' : ` – ${formatDate(v.until)}`}
      </Table.Td>
      <Table.Td>{v.openCases}</Table.Td>
      <Table.Td>{v.openComments === 0 ? '—' : `${v.openComments} terbuka`}</Table.Td>
    </Table.Tr>
  );
}
