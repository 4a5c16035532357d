import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import { formatDate, formatDayDate, formatTime } from '../../../shared/domain/calendar/format.ts';
import { toLocalDate } from '../../../shared/domain/calendar/local-time.ts';
import { channelLabel } from '../../../shared/domain/case/terms.ts';
import type { ReceiptData } from '../../../shared/paper/data.ts';
import { base, dated, type Facts } from './facts.ts';
import { words } from './words.ts';

export function receipt(facts: Facts, form: PaperForm): ReceiptData {
  const { desk, source, details, register, receivedAt, zone, main } = facts;
  const { office } = desk.settings();
  const officer = desk.officer();
  const hidden = details.anonymous || details.confidential || !source.identity;
  return {
    ...base(facts, form),
    kind: 'tanda-terima',
    register,
    day: formatDayDate(toLocalDate(receivedAt, zone)),
    time: formatTime(receivedAt, zone),
    name: hidden ? (details.anonymous ? 'Anonim' : 'Dirahasiakan') : source.identity?.name || '-',
    address: hidden ? null : source.identity?.address || null,
    contact: hidden ? null : source.identity?.contact || null,
    channel: channelLabel[source.state.received?.channel ?? 'lainnya'],
    subject: form.subject ?? details.title,
    gist: form.gist ?? details.body,
    attachments: source.state.attachments.map((each) => each.name),
    officer: { name: officer?.name ?? '', position: officer?.position ?? '', nip: officer?.nip ?? null },
    answerBy: main ? formatDate(main.due.date) : '-',
    howToFollow: words(facts, 'tanda-terima.follow'),
    place: office.place,
    date: dated(form),
  };
}
