import {
  type Icon,
  IconArchive,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDot,
  IconEye,
  IconFileText,
  IconHistory,
  IconInbox,
  IconPlayerPause,
  IconSend,
  IconSignature,
  IconTool,
} from '@tabler/icons-react';
import type { Status } from '../../shared/domain/case/terms.ts';

export type Tone = 'new' | 'work' | 'wait' | 'done' | 'quiet';

/** The picture and tone of each status; the word always stands beside them. */
export const statusLook: Readonly<Record<Status, { readonly icon: Icon; readonly tone: Tone }>> = {
  baru: { icon: IconInbox, tone: 'new' },
  ditelaah: { icon: IconEye, tone: 'work' },
  didisposisi: { icon: IconCircleDot, tone: 'work' },
  ditindaklanjuti: { icon: IconTool, tone: 'work' },
  'menunggu-pelapor': { icon: IconPlayerPause, tone: 'wait' },
  'konsep-jawaban': { icon: IconFileText, tone: 'work' },
  'menunggu-persetujuan': { icon: IconSignature, tone: 'wait' },
  terkirim: { icon: IconSend, tone: 'done' },
  selesai: { icon: IconCircleCheck, tone: 'done' },
  dikembalikan: { icon: IconArrowBackUp, tone: 'quiet' },
  diarsipkan: { icon: IconArchive, tone: 'quiet' },
  'ditutup-lapor': { icon: IconHistory, tone: 'quiet' },
};
