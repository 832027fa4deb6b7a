import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineFields } from '../../shared/line-fields';
import { lineMoveOf } from '../../shared/line-keys';
import { afterMove, type DraftLine, newLine } from './template-draft';
import classes from './templates.module.css';

interface TemplateLinesProps {
  lines: DraftLine[];
  onChange: (lines: DraftLine[]) => void;
  error?: string;
}

/** The lines of a template, written like those of a programme: Enter adds the next, Alt and the arrows move. */
export function TemplateLines({ lines, onChange, error }: TemplateLinesProps) {
  const { t } = useTranslation('templates');
  const [added, setAdded] = useState<string>();
  const insert = (at: number, isPart: boolean) => {
    const line = newLine(isPart);
    setAdded(line.key);
    onChange([...lines.slice(0, at), line, ...lines.slice(at)]);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const move = lineMoveOf(event);
    if (event.nativeEvent.isComposing || (move === null && event.key !== 'Enter')) return;
    if (event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    if (move) onChange(afterMove(lines, at, move));
    else insert(at + 1, lines[at]?.isPart ?? false);
  };
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {t('field.lines')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('yearsAdvice')}
      </Text>
      {lines.map(({ key, isPart, values }, at) => (
        <div
          key={key}
          role="group"
          aria-label={t(isPart ? 'part' : 'line', { place: at + 1 })}
          className={classes['line']}
          data-part={isPart || undefined}
          onKeyDown={(event) => onKeyDown(event, at)}
        >
          <LineFields
            values={values}
            autoFocus={key === added}
            onChange={(next) => onChange(lines.map((line) => (line.key === key ? { ...line, values: next } : line)))}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removeLine', { place: at + 1 })}
            onClick={() => onChange(lines.filter((line) => line.key !== key))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {error && (
        <Text size="sm" role="alert" className={classes['error']}>
          {error}
        </Text>
      )}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => insert(lines.length, false)}
        >
          {t('addLine')}
        </Button>
      </div>
    </Stack>
  );
}
