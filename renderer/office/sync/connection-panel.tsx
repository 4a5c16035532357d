import { Text } from '@mantine/core';
import type { ExchangeStatus } from '../../../shared/contract/exchange-views.ts';
import { formatInstant } from '../../../shared/domain/calendar/format.ts';
import type { Zone } from '../../../shared/domain/calendar/types.ts';
import { Panel } from '../../common/ui.tsx';
import styles from './sync.module.css';

/** With whom the office exchanges, and by which key it knows that it is them. */
export function ConnectionPanel(p: { kominfo: NonNullable<ExchangeStatus['kominfo']>; zone: Zone }) {
  const { name, url, fingerprint, office, enrolledAt } = p.kominfo;
  return (
    <Panel title="Sambungan">
      <Text size="sm">
        Terdaftar sebagai <strong>{office}</strong> di {name} sejak {formatInstant(enrolledAt, p.zone)}.
      </Text>
      <Text size="sm" mt={6} className={styles.key}>
        {url}
      </Text>
      <Text size="sm" mt="sm" className={styles.small}>
        Sidik kunci server; cocokkan dengan yang disebut Kominfo:
      </Text>
      <Text className={styles.key}>{fingerprint}</Text>
    </Panel>
  );
}
