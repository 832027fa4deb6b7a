import { UnstyledButton } from '@mantine/core';
import { StatusBadge } from '@kyhop/ui';
import { useTranslation } from 'react-i18next';
import type { Asked } from './record-lines';
import classes from './recorder.module.css';

interface AskedPanelProps {
  asked: readonly Asked[];
  onGo: (lineId: string) => void;
}

/** What was asked so far and what was answered; a click leads to the line. */
export function AskedPanel({ asked, onGo }: AskedPanelProps) {
  const { t } = useTranslation('proceedings');
  return (
    <section aria-labelledby="asked-title" className={classes['panel']}>
      <h2 id="asked-title">{t('asked.title')}</h2>
      {asked.length === 0 && <p className={classes['none']}>{t('asked.none')}</p>}
      <ol className={classes['asked']}>
        {asked.map((one, index) => (
          <li key={one.id}>
            <UnstyledButton onClick={() => onGo(one.lineId)} title={t('asked.go', { n: index + 1 })}>
              <span className={classes['askedText']}>{one.text}</span>
            </UnstyledButton>
            <Answers asked={one} onGo={onGo} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({ asked, onGo }: { asked: Asked; onGo: (lineId: string) => void }) {
  const { t } = useTranslation('proceedings');
  if (asked.answers.length === 0) return <StatusBadge tone="warning">{t('asked.unanswered')}</StatusBadge>;
  return asked.answers.map(({ id, content }) => {
    const kinds = (content.response?.kinds ?? []).map((kind) => t(`responseKind.${kind}`));
    const words = kinds.length > 0 ? kinds : [t('kind.RESPONSE')];
    return (
      <UnstyledButton key={id} className={classes['answers']} onClick={() => onGo(id)}>
        {words.map((word) => (
          <StatusBadge key={word} tone="done">
            {word}
          </StatusBadge>
        ))}
      </UnstyledButton>
    );
  });
}
