import { expect, test } from 'vitest';
import { type NoticeApi, showNotice } from '../../../renderer/common/notice.ts';

/** A browser that answers so when asked, and what it showed. */
function browser(permission: NotificationPermission, answer: NotificationPermission) {
  const shown: string[] = [];
  let asked = 0;
  class Notice {
    static readonly permission = permission;
    static requestPermission() {
      asked += 1;
      return Promise.resolve(answer);
    }
    constructor(title: string, { body }: { body: string }) {
      shown.push(`${title}: ${body}`);
    }
  }
  const api: NoticeApi = Notice;
  return { api, shown, asked: () => asked };
}

test.each([
  ['default', 'granted', true, 1],
  ['default', 'denied', false, 1],
  ['granted', 'granted', true, 0],
  ['denied', 'granted', false, 0],
] as const)(
  'a notice where the permission is %s and the answer would be %s',
  async (now, answer, shows, asks) => {
    const { api, shown, asked } = browser(now, answer);
    expect(await showNotice(api, 'Pengingat', '3 aduan terlambat.')).toBe(shows);
    expect(shown).toEqual(shows ? ['Pengingat: 3 aduan terlambat.'] : []);
    expect(asked()).toBe(asks);
  },
);
