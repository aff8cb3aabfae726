import { useEffect, useRef } from 'react';

type PagePictureProps = {
  readonly label: string;
  /** Dots of the wider side that are drawn; a whole page would be a hundred times as much to keep. */
  readonly dots: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
};

/** A small picture of a page that was taken. */
export function PagePicture({ label, dots, read }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const reading = useRef(read);
  useEffect(() => {
    const life = new AbortController();
    void draw(reading.current, dots, () => (life.signal.aborted ? null : canvas.current));
    return () => life.abort();
  }, [dots]);
  return <canvas ref={canvas} role="img" aria-label={label} width={1} height={1} />;
}

async function draw(
  read: PagePictureProps['read'],
  dots: number,
  place: () => HTMLCanvasElement | null,
): Promise<void> {
  const bytes = await read();
  if (!bytes) return;
  const file = new Blob([bytes], { type: 'image/jpeg' });
  const picture = await createImageBitmap(file, { resizeWidth: dots, resizeQuality: 'medium' }).catch(() => null);
  const canvas = place();
  if (!picture || !canvas) return;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  picture.close();
}
