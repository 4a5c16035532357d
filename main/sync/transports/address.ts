import { Refused } from '../../workbench/refused.ts';

/**
 * Kominfo's address as typed: `https://` may be left out. Plain HTTP is for this computer and the local network only,
 * since somebody in between could answer an enrolment in Kominfo's place.
 */
export function serverAddress(typed: string): string {
  const text = typed.trim();
  const complete = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.parse(complete);
  if (text === '' || !url || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    throw new Refused(
      'Alamat server belum benar. Salin dari Kominfo, misalnya https://penghubung.contoh.go.id.',
    );
  if (url.protocol === 'http:' && !isNear(url.hostname))
    throw new Refused(
      'Alamat di luar jaringan kantor harus memakai https://. Minta alamat yang benar kepada Kominfo.',
    );
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

const isNear = (host: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+)$/.test(
    host,
  );
