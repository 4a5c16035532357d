/** What of the browser's `Notification` a notice needs. */
export interface NoticeApi {
  readonly permission: NotificationPermission;
  requestPermission(): Promise<NotificationPermission>;
  new (title: string, options: { body: string }): unknown;
}

/** Shows the computer's own notice; asks the person once whether it may. False when it may not. */
export async function showNotice(api: NoticeApi, title: string, body: string): Promise<boolean> {
  const permission = api.permission === 'default' ? await api.requestPermission() : api.permission;
  if (permission !== 'granted') return false;
  new api(title, { body });
  return true;
}
