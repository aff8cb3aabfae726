import { useEffect, useState } from 'react';
import { useStore } from '../../store/hooks/store-context.tsx';
import { FILES_TEXT } from '../text/files.ts';
import styles from './files.module.css';

/** The small picture of a document, too small to read anything in it. */
export function Thumb({ caseId, name }: { readonly caseId: string; readonly name: string }) {
  const { files } = useStore();
  const [address, setAddress] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let made = '';
    let isHere = true;
    setLost(false);
    void files.read(caseId, name).then((read) => {
      if (!isHere) return;
      if (!read.ok) return setLost(true);
      made = URL.createObjectURL(new Blob([read.bytes], { type: 'image/jpeg' }));
      setAddress(made);
    });
    return () => {
      isHere = false;
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [files, caseId, name]);
  if (lost) return <span className={styles.lost}>{FILES_TEXT.thumbLost}</span>;
  return <span className={styles.thumb}>{address === null ? null : <img src={address} alt="" />}</span>;
}
