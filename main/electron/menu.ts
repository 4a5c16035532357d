import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The window's menu, in Indonesian; the workbench's own commands are in its page (Ctrl+K). */
export function menuTemplate(platform: string = process.platform): MenuItemConstructorOptions[] {
  const quit: MenuItemConstructorOptions = { role: 'quit', label: 'Keluar' };
  const own: MenuItemConstructorOptions[] =
    platform === 'darwin'
      ? [
          {
            label: 'Penghubung',
            submenu: [{ role: 'hide', label: 'Sembunyikan Penghubung' }, { type: 'separator' }, quit],
          },
        ]
      : [{ label: '&Berkas', submenu: [quit] }];
  return [
    ...own,
    {
      label: '&Sunting',
      submenu: [
        { role: 'undo', label: 'Urungkan' },
        { role: 'redo', label: 'Ulangi' },
        { type: 'separator' },
        { role: 'cut', label: 'Potong' },
        { role: 'copy', label: 'Salin' },
        { role: 'paste', label: 'Tempel' },
        { role: 'selectAll', label: 'Pilih semua' },
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        { role: 'zoomIn', label: 'Perbesar' },
        { role: 'zoomOut', label: 'Perkecil' },
        { role: 'resetZoom', label: 'Ukuran biasa' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Layar penuh' },
        { role: 'reload', label: 'Muat ulang' },
        { role: 'toggleDevTools', label: 'Alat pengembang' },
      ],
    },
  ];
}

export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate()));
}
