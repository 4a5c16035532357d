import { Anchor, Button, Text } from '@mantine/core';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import type { SimilarCase } from '../../../shared/contract/list-views.ts';
import { formatShortDate } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { caseHref } from '../../common/routes.ts';
import { Panel, StatusBadge } from '../../common/ui.tsx';
import classes from './case.module.css';

/** Linked and possibly duplicate cases, each with the reason why it is here. */
export function SimilarPanel(p: {
  view: CaseView;
  zone: Zone;
  onLink: (other: SimilarCase) => void;
  onUnlink: (other: SimilarCase) => void;
}) {
  if (p.view.similar.length === 0) return null;
  return (
    <Panel title={`Aduan terkait atau mungkin sama (${p.view.similar.length})`}>
      <ul className={classes.rows}>
        {p.view.similar.map((other) => (
          <li key={other.id}>
            <div className={classes.grow}>
              <Anchor component={Link} href={caseHref(other.id)}>
                {other.register} · {other.title}
              </Anchor>
              <Text className={classes.small}>
                {other.linked ? 'Sudah dikaitkan' : 'Mungkin sama'}
                {other.reasons.length === 0 ? '' : `: ${other.reasons.join(', ')}`} · diterima{' '}
                {formatShortDate(toLocalDate(other.receivedAt, p.zone))}
              </Text>
            </div>
            <StatusBadge status={other.status} />
            {other.linked ? (
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<IconLinkOff size={14} />}
                aria-label={`Lepas kaitan ${other.register}`}
                onClick={() => p.onUnlink(other)}
              >
                Lepas
              </Button>
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                leftSection={<IconLink size={14} />}
                aria-label={`Kaitkan ${other.register}`}
                onClick={() => p.onLink(other)}
              >
                Kaitkan
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
