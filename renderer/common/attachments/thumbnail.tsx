import { useInViewport } from '@mantine/hooks';
import {
  IconClockDown,
  IconFile,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypePpt,
  IconFileTypeXls,
  IconPhoto,
  IconPhotoOff,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { isPicture } from '../../../shared/domain/case/attachment-kinds.ts';
import styles from './attachments.module.css';
import { thumbnailOf } from './thumbnail-of.ts';
import { useObjectUrl } from './use-object-url.ts';

export interface ThumbnailFile {
  /** Never given to another file. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
}

/**
 * What a file looks like, as a small square: a picture once it comes into view, else a sign of its kind.
 *
 * @param read its bytes; null while they are not here
 * @param onOpen called when the picture is clicked; a picture that cannot be shown is no button
 */
export function Thumbnail(p: {
  file: ThumbnailFile;
  read: (() => Promise<Blob>) | null;
  onOpen?: () => void;
}) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const { file, read } = p;
  const small = useQuery({
    queryKey: ['gambar-kecil', file.id],
    queryFn: () => thumbnailOf(read ?? missing),
    enabled: inViewport && read !== null && isPicture(file.mediaType),
    // An attachment never changes.
    staleTime: 'static',
  });
  const url = useObjectUrl(small.data);
  if (url === null) {
    const Sign = read === null ? IconClockDown : small.isError ? IconPhotoOff : signOf(file.mediaType);
    return (
      <span ref={ref} className={styles.square} title={small.error?.message}>
        <Sign size={26} stroke={1.4} aria-hidden />
      </span>
    );
  }
  const picture = <img src={url} alt="" width={56} height={56} />;
  return p.onOpen === undefined ? (
    <span className={styles.square}>{picture}</span>
  ) : (
    <button type="button" className={styles.square} onClick={p.onOpen} aria-label={`Lihat ${file.name}`}>
      {picture}
    </button>
  );
}

const missing = () => Promise.reject(new Error('not here'));

function signOf(mediaType: string): typeof IconFile {
  if (isPicture(mediaType)) return IconPhoto;
  if (mediaType === 'application/pdf') return IconFileTypePdf;
  if (/word/.test(mediaType)) return IconFileTypeDocx;
  if (/excel|sheet/.test(mediaType)) return IconFileTypeXls;
  return /presentation/.test(mediaType) ? IconFileTypePpt : IconFile;
}
