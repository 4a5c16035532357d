import { paperKinds, paperLabel } from '../../domain/case/terms.ts';
import { kindCodes } from '../code/paper-code.ts';
import script from './verifier-script.js?raw';

const css = `
body{margin:0;background:#f2f4f7;color:#101828;font:16px/1.5 system-ui,Arial,sans-serif}
main{max-width:640px;margin:0 auto;padding:24px 16px}
h1{font-size:1.4rem;margin:0 0 4px}
textarea{box-sizing:border-box;width:100%;min-height:130px;padding:10px;border:1px solid #667085;border-radius:6px;font:14px/1.4 ui-monospace,Consolas,monospace}
button{margin-top:10px;padding:10px 18px;border:0;border-radius:6px;background:#175cd3;color:#fff;font:inherit;cursor:pointer}
button:focus-visible,textarea:focus-visible{outline:3px solid #84adff;outline-offset:1px}
#hasil{margin-top:18px;padding:14px;border-left:6px solid #667085;background:#fff}
#hasil strong{font-size:1.2rem}
#hasil p{margin:4px 0 0}
#hasil.ya{border-color:#067647}
#hasil.tidak{border-color:#b42318}
#hasil:empty{display:none}
small{color:#475467}
`;

/** Text for HTML, safe within a script block too. */
const escaped = (text: string): string => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * `verifikasi.html`: one file that checks a paper's code against the office's public keys, anywhere and without a
 * network. It holds no secret and nothing of any case.
 */
export function verifierPage(office: string, keys: readonly string[]): string {
  const kinds = Object.fromEntries(paperKinds.map((kind) => [kindCodes[kind], paperLabel[kind]]));
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Verifikasi surat ${escaped(office)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Verifikasi surat</h1>
<p>${escaped(office)}</p>
<p><label for="kode">Pindai kode QR pada kertas dengan ponsel atau pemindai, lalu tempel atau ketik teksnya di sini.</label></p>
<textarea id="kode" spellcheck="false" autocapitalize="characters" autocomplete="off" placeholder="PHB1*"></textarea>
<button type="button" id="periksa">Periksa</button>
<div id="hasil" role="status"></div>
<p><small>Pemeriksaan terjadi di komputer ini saja; tidak ada yang dikirim ke mana pun.</small></p>
</main>
<script type="application/json" id="kunci">${json({ keys, kinds, office })}</script>
<script>
${script}</script>
</body>
</html>
`;
}
