import { describe, expect, it } from 'vitest';
import { isOurs } from '../../main/electron/address.ts';
import { isAllowed, isLoadable } from '../../main/electron/permissions.ts';
import { isFromWorkbench } from '../../main/electron/senders.ts';

it.each(['media', 'geolocation', 'notifications', 'usb', 'openExternal', 'constructor', 'something-new'])(
  'denies the permission %s',
  (name) => expect(isAllowed(name)).toBe(false),
);

it.each([
  ['app://penghubung/assets/a.js', true],
  ['data:font/woff2;base64,AA', true],
  ['https://example.org/', false],
  ['http://127.0.0.1:47110/', false],
  ['ws://example.org/', false],
  ['file:///etc/passwd', false],
])('loads %s: %s', (url, expected) => expect(isLoadable(url)).toBe(expected));

it.each([
  ['app://penghubung/', true],
  ['app://penghubung/files/abc', true],
  ['app://penghubung.jahat.example/', false],
  ['app://penghubung@jahat.example/', false],
  ['app://cetak/', false],
  ['https://penghubung/', false],
  ['javascript:alert(1)', false],
])('%s is ours: %s', (url, expected) => expect(isOurs(url)).toBe(expected));

describe('sender of a message', () => {
  const mainFrame = { url: 'app://penghubung/#/aduan' };
  const window = { isDestroyed: () => false, webContents: { mainFrame } };

  it('is accepted as the top frame of the window on our page', () => {
    expect(isFromWorkbench({ senderFrame: mainFrame }, window)).toBe(true);
  });

  it.each([
    ['a frame inside it, even on our address', { url: 'app://penghubung/' }, window],
    ['no frame', null, window],
    ['no window', mainFrame, undefined],
    ['a closed window', mainFrame, { ...window, isDestroyed: () => true }],
  ])('is refused from %s', (_name, senderFrame, current) => {
    expect(isFromWorkbench({ senderFrame }, current)).toBe(false);
  });

  it('is refused when the window was led elsewhere', () => {
    const elsewhere = { url: 'https://example.org/' };
    const led = { isDestroyed: () => false, webContents: { mainFrame: elsewhere } };
    expect(isFromWorkbench({ senderFrame: elsewhere }, led)).toBe(false);
  });
});
