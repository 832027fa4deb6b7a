import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './long-text.module.css';

/** More than this is about eight lines beside others: what stands below it would be far away. */
const SHORT = 600;

interface LongTextProps {
  /** How many characters the text has. */
  length: number;
  /** Whose text it is, for who hears the button alone. */
  of?: string | undefined;
  children: ReactNode;
}

/** A text among others: its beginning when it is long, and the whole of it on demand. */
export function LongText({ length, of, children }: LongTextProps) {
  const { t } = useTranslation('common');
  const [whole, setWhole] = useState(false);
  if (length <= SHORT) return children;
  const label = whole ? t('action.showLess') : t('action.showWhole');
  return (
    <>
      <div className={classes['text']} data-folded={!whole || undefined}>
        {children}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={whole}
        aria-label={of && `${label}: ${of}`}
        onClick={() => setWhole(!whole)}
      >
        {label}
      </Button>
    </>
  );
}
