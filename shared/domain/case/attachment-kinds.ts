/** A kind of file that may be attached to a case. */
export interface AttachmentKind {
  /** Endings of its name, with the dot, in small letters. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  /** How its content begins, as hexadecimal. */
  readonly magic: string;
}

const office = 'application/vnd.openxmlformats-officedocument';
const zip = '504b0304';
const compound = 'd0cf11e0';

/** Pictures, PDF and Office files: what can be read at every office, and runs nothing when it is opened. */
export const attachmentKinds: readonly AttachmentKind[] = [
  { endings: ['.jpg', '.jpeg'], mediaType: 'image/jpeg', magic: 'ffd8ff' },
  { endings: ['.png'], mediaType: 'image/png', magic: '89504e47' },
  { endings: ['.webp'], mediaType: 'image/webp', magic: '52494646' },
  { endings: ['.pdf'], mediaType: 'application/pdf', magic: '25504446' },
  { endings: ['.docx'], mediaType: `${office}.wordprocessingml.document`, magic: zip },
  { endings: ['.xlsx'], mediaType: `${office}.spreadsheetml.sheet`, magic: zip },
  { endings: ['.pptx'], mediaType: `${office}.presentationml.presentation`, magic: zip },
  { endings: ['.doc'], mediaType: 'application/msword', magic: compound },
  { endings: ['.xls'], mediaType: 'application/vnd.ms-excel', magic: compound },
];

/** All endings, for file dialogs. */
export const attachmentEndings: readonly string[] = attachmentKinds.flatMap((kind) => kind.endings);

/** The kind that a file's name claims; null when it may not be attached. */
export function attachmentKindOf(name: string): AttachmentKind | null {
  const small = name.toLowerCase();
  return attachmentKinds.find((kind) => kind.endings.some((ending) => small.endsWith(ending))) ?? null;
}

/** Whether the workbench shows it as a picture. */
export const isPicture = (mediaType: string): boolean =>
  attachmentKinds.some((kind) => kind.mediaType === mediaType && mediaType.startsWith('image/'));
