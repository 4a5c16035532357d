/** The page for somebody without the session's cookie: how to get in. Self-contained, no script. */
export function closedPage(): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Penghubung</title>
<style>
body { font: 16px/1.5 Arimo, Arial, sans-serif; color: #1c2430; background: #f6f7f9; margin: 0; }
main { max-width: 36rem; margin: 15vh auto 0; padding: 2rem; background: #fff; border: 1px solid #e4e7ec; border-radius: 8px; }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; color: #0b5d8f; }
code { background: #f6f7f9; padding: .1em .4em; border-radius: 4px; }
</style>
</head>
<body>
<main>
<h1>Halaman ini perlu dibuka lewat Penghubung</h1>
<p>Alamat pembuka hanya berlaku satu kali dan hanya untuk browser yang memakainya, supaya orang lain di
komputer ini tidak dapat membaca aduan.</p>
<p>Hentikan Penghubung yang sedang berjalan (Ctrl+C di jendela terminalnya), lalu jalankan lagi
<code>npm start</code>. Penghubung membuka alamat yang baru; data yang sudah tersimpan tetap ada.</p>
</main>
</body>
</html>
`;
}
