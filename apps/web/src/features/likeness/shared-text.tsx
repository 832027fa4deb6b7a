import type { Schema } from '@kyhop/api-contract';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../shared/long-text';
import classes from './likeness.module.css';

interface SharedTextProps {
  /** Whose text it is. */
  label: string;
  pieces: readonly Schema<'SharedPieceDto'>[];
}

/** A text with what the other one says too marked: by colour, by a line, and in words for who sees neither. */
export function SharedText({ label, pieces }: SharedTextProps) {
  const { t } = useTranslation('likeness');
  const shared = pieces.filter(({ match }) => match).map(({ text }) => text);
  return (
    <div className={classes['side']} role="group" aria-label={label}>
      <span className={classes['quiet']}>{label}</span>
      <LongText length={pieces.reduce((sum, { text }) => sum + text.length, 0)} of={label}>
        <p>
          {pieces.map(({ text, match }, place) =>
            match ? (
              <mark key={place} className={classes['shared']}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      </LongText>
      <VisuallyHidden>{t('sharedWords', { words: shared.join('; ') })}</VisuallyHidden>
    </div>
  );
}
