const digits = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;

/** A whole number from 0 to 9999 in Indonesian words, as a berita acara writes its date: 2026 -> `dua ribu dua puluh enam`. */
export function numberWords(n: number): string {
  if (n < 12) return digits[n] ?? '';
  if (n < 20) return `${numberWords(n - 10)} belas`;
  if (n < 100) return joined(`${numberWords(Math.floor(n / 10))} puluh`, n % 10);
  if (n < 200) return joined('seratus', n - 100);
  if (n < 1_000) return joined(`${numberWords(Math.floor(n / 100))} ratus`, n % 100);
  if (n < 2_000) return joined('seribu', n - 1_000);
  return joined(`${numberWords(Math.floor(n / 1_000))} ribu`, n % 1_000);
}

const joined = (head: string, rest: number): string => (rest === 0 ? head : `${head} ${numberWords(rest)}`);
