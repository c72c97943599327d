import { useTimeout } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import styles from './commands.module.css';

interface NoticeProps {
  readonly message: string;
  /** Another number for each time that something is told. */
  readonly count: number;
}

const shownMs = 5_000;

/** What came of a command, shown for a while and said aloud. */
export function Notice({ message, count }: NoticeProps) {
  const [seen, setSeen] = useState(0);
  const { start, clear } = useTimeout(() => setSeen(count), shownMs);
  useEffect(() => {
    if (count === 0) return;
    start();
    return clear;
  }, [count, start, clear]);
  return (
    <div role="status" className={styles.notice} data-shown={seen !== count}>
      {seen !== count && message}
    </div>
  );
}
