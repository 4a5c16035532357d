import type { Channel } from '../../domain/case/terms.ts';

/** LAPOR!'s own source tells how the report came in; its own site and app count as LAPOR!. */
export function channelOf(source: string | null): Channel {
  const text = source?.toLowerCase() ?? '';
  if (/whats?app|\bwa\b/.test(text)) return 'whatsapp';
  if (/\bsms\b/.test(text)) return 'sms';
  if (/tatap muka|langsung|datang/.test(text)) return 'tatap-muka';
  if (/surat|kotak/.test(text)) return 'surat';
  if (/telepon|telpon|call/.test(text)) return 'telepon';
  if (/e-?mail|surel|pos-el/.test(text)) return 'email';
  if (/twitter|facebook|instagram|media sosial|\bx\b/.test(text)) return 'media-sosial';
  return 'lapor';
}
