import type { Schema } from '@kyhop/api-contract';
import { UnstyledButton } from '@mantine/core';
import { SearchField } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineContent } from './line';
import classes from './recorder.module.css';
import type { Attendee } from './speakers';
import { findSpeakers, inFull } from './speakers';

interface PanelProps {
  title: string;
  children: ReactNode;
}

function Panel({ title, children }: PanelProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes['panel']}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface ChooseProps {
  /** The line with the caret. */
  current: LineContent | undefined;
  disabled: boolean;
}

interface AgendaPanelProps extends ChooseProps {
  agenda: readonly Schema<'AgendaItemDto'>[];
  onChoose: (agendaItemId: string | null) => void;
}

/** What the meeting goes through; a click says under which item the line with the caret was spoken. */
export function AgendaPanel({ agenda, current, disabled, onChoose }: AgendaPanelProps) {
  const { t } = useTranslation('proceedings');
  const choices = [...agenda.map(({ id, title }) => ({ id, title })), { id: null, title: t('agenda.outside') }];
  return (
    <Panel title={t('agenda.title')}>
      {agenda.length === 0 ? (
        <p className={classes['none']}>{t('agenda.none')}</p>
      ) : (
        <ul className={classes['choices']}>
          {choices.map(({ id, title }) => (
            <li key={id ?? 'outside'}>
              <UnstyledButton
                disabled={disabled}
                aria-pressed={current !== undefined && (current.agendaItemId ?? null) === id}
                onClick={() => onChoose(id)}
              >
                {title}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface SpeakerPanelProps extends ChooseProps {
  attendees: readonly Attendee[];
  onChoose: (attendee: Attendee) => void;
}

/** Who is there; a click makes somebody the speaker of the line with the caret. */
export function SpeakerPanel({ attendees, current, disabled, onChoose }: SpeakerPanelProps) {
  const { t } = useTranslation(['proceedings', 'common']);
  const [query, setQuery] = useState('');
  const found = findSpeakers(attendees, query);
  return (
    <Panel title={t('speakers.title')}>
      {attendees.length === 0 ? (
        <p className={classes['none']}>{t('speakers.none')}</p>
      ) : (
        <>
          <SearchField
            label={t('speakers.find')}
            value={query}
            onSearch={setQuery}
            clearLabel={t('common:action.clearSearch')}
          />
          {found.length === 0 && <p className={classes['none']}>{t('speakers.noMatch')}</p>}
          <ul className={classes['choices']}>
            {found.map((attendee) => (
              <li key={attendee.id}>
                <UnstyledButton
                  disabled={disabled}
                  aria-pressed={current?.speakerId === attendee.id}
                  onClick={() => onChoose(attendee)}
                >
                  <strong>{attendee.name}</strong>
                  <small>{inFull({ ...attendee, name: '' }).replace(/^, /u, '')}</small>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
