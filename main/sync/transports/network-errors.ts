import { ExchangeFailed } from '../exchange-failed.ts';

/** What Node says of a connection, in words that say what to do. */
const said: readonly { readonly codes: RegExp; readonly words: string }[] = [
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    words: 'Server Kominfo tidak ditemukan. Periksa sambungan jaringan dan alamat server.',
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
    words: 'Server Kominfo tidak dapat dihubungi. Periksa sambungan jaringan, atau coba lagi nanti.',
  },
  {
    codes: /^(CERT_|ERR_TLS|DEPTH_ZERO|UNABLE_TO_|SELF_SIGNED|ERR_SSL|EPROTO)/,
    words:
      'Sertifikat keamanan server Kominfo tidak dikenal komputer ini, jadi tidak ada yang dikirim. Periksa tanggal komputer, lalu tanyakan kepada Kominfo.',
  },
  {
    codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/,
    words: 'Sambungan ke Kominfo terputus di tengah jalan. Tidak ada yang hilang; coba lagi.',
  },
  {
    codes: /^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/,
    words: 'Server Kominfo terlalu lama tidak menjawab. Tidak ada yang hilang; coba lagi nanti.',
  },
];

/** A failed connection as a sentence; what is not one stays as it is. */
export function explainNetwork(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') return failed('ETIMEDOUT', error);
  const code = codeIn(error);
  if (code !== null) return failed(code, error);
  return error instanceof TypeError ? failed('ECONNREFUSED', error) : error;
}

function failed(code: string, cause: unknown): ExchangeFailed {
  const words = said.find((each) => each.codes.test(code))?.words;
  return new ExchangeFailed('jaringan', words ?? `Sambungan ke Kominfo gagal (${code}). Coba lagi nanti.`, {
    cause,
  });
}

function codeIn(error: unknown): string | null {
  for (let each = error; each instanceof Error; each = each.cause)
    if ('code' in each && typeof each.code === 'string') return each.code;
  return null;
}
