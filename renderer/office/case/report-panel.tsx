import { Group, Text } from '@mantine/core';
import { IconLock, IconUserOff } from '@tabler/icons-react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { formatDayDate, formatTime } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { channelLabel, classificationLabel } from '../../../shared/domain/case/terms.ts';
import { client } from '../../common/api.ts';
import { ReporterIdentity } from '../../common/identity/identity.tsx';
import { RequestedMark } from '../../common/requested-mark.tsx';
import { Panel, StatusBadge, TimeLeft } from '../../common/ui.tsx';
import classes from './case.module.css';
import { Disclosure } from './disclosure.tsx';

/** The report as the office reads it, and as it came when it was corrected. */
export function ReportPanel(p: { view: CaseView; zone: Zone }) {
  const { view } = p;
  const place = [view.village, view.district].filter(Boolean).join(' / ');
  const tags = [
    view.classification === null ? 'Belum diklasifikasi' : classificationLabel[view.classification],
    view.category,
    place,
    view.disposition?.unit ?? view.unit,
  ].filter((tag): tag is string => Boolean(tag));
  return (
    <Panel>
      <div className={classes.meta}>
        {[
          view.register,
          view.trackingId === null ? null : `Tracking ID ${view.trackingId}`,
          channelLabel[view.channel],
          `diterima ${formatDayDate(toLocalDate(view.receivedAt, p.zone))} ${formatTime(view.receivedAt, p.zone)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      <h1 className={classes.title}>{view.title}</h1>
      <div className={classes.tags}>
        <StatusBadge status={view.status} />
        {tags.map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
        {view.confidential ? (
          <span className={classes.tag}>
            <IconLock size={12} aria-hidden /> Rahasia
          </span>
        ) : null}
        {view.anonymous ? (
          <span className={classes.tag}>
            <IconUserOff size={12} aria-hidden /> Anonim
          </span>
        ) : null}
        {view.timeLeft === null ? null : <TimeLeft row={view} />}
        {view.requested === null ? null : <RequestedMark requested={view.requested} />}
      </div>
      <p className={classes.body}>{view.body}</p>
      {view.original === null ? null : (
        <Disclosure show="Lihat aduan asli sebelum diperbaiki" hide="Sembunyikan aduan asli">
          <div className={classes.original}>
            <Text fw={700}>{view.original.title}</Text>
            <p className={classes.body}>{view.original.body}</p>
          </div>
        </Disclosure>
      )}
      <Group mt="sm" gap="md" align="flex-start">
        <ReporterIdentity
          key={view.id}
          known={view.hasIdentity}
          open={(reason) => client.cases.identity({ id: view.id, reason })}
        />
        {view.source === null ? null : <Text className={classes.small}>Sumber: {view.source}</Text>}
      </Group>
      {view.lapor.length === 0 ? null : (
        <Disclosure show="Lihat data LAPOR!" hide="Sembunyikan data LAPOR!">
          <dl className={classes.fields}>
            {view.lapor.map((field) => (
              <Field key={field.label} label={field.label} value={field.value} />
            ))}
          </dl>
        </Disclosure>
      )}
    </Panel>
  );
}

function Field(p: { label: string; value: string }) {
  return (
    <>
      <dt>{p.label}</dt>
      <dd>{p.value}</dd>
    </>
  );
}
