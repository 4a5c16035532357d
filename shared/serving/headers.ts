/**
 * Policy of the workbench's page. Styles may be inline because Mantine writes its variables into a <style>
 * element; the emblem is a `data:` image.
 */
export const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Policy of a staged file: nothing in it may run. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

/** As FILE_POLICY without `sandbox`, in which Chromium refuses to show a PDF at all. Its viewer is sandboxed by itself. */
export const PDF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/** Headers of every answer. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), serial=(), hid=()',
};

/** Media types that a browser may show by itself; everything else is only downloaded. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp']);

/** Headers with which a staged file is served. */
export function fileHeaders(file: {
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}): Record<string, string> {
  const shown = SHOWN.has(file.mediaType);
  const plain = file.name.replace(/[^\w. -]/g, '_');
  const name = `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
  return {
    ...COMMON_HEADERS,
    'Content-Type': shown ? file.mediaType : 'application/octet-stream',
    'Content-Length': String(file.size),
    'Content-Disposition': `${shown ? 'inline' : 'attachment'}; ${name}`,
    'Content-Security-Policy': file.mediaType === 'application/pdf' ? PDF_POLICY : FILE_POLICY,
    'Cache-Control': 'private, no-store',
  };
}
