import { Accordion, Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { INTAKE_COLUMN_VALUES } from '@kyhop/api-contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnSelect } from '../../shared/table-import/column-select';
import classes from '../../shared/table-import/table-import.module.css';
import type { Intake, IntakePreview, ToldIntake } from './intake.queries';

interface IntakeColumnsProps {
  list: Intake;
  preview: IntakePreview;
  onRead: (told: ToldIntake) => void;
}

/** What each column was taken for, to be told otherwise. Opens by itself when none says what is asked. */
export function IntakeColumns({ list, preview, onRead }: IntakeColumnsProps) {
  const { t } = useTranslation(['intake', 'imports']);
  const [columns, setColumns] = useState(preview.columns);
  const { sheets, sheet, headerRow, labels } = preview;
  const isMissing = !preview.columns.includes('TEXT');
  const choices = INTAKE_COLUMN_VALUES.map((value) => ({
    value,
    label: value === 'IGNORED' ? t('imports:options.ignored') : t(`field.${value}`),
  }));
  return (
    <Accordion variant="contained" defaultValue={isMissing ? 'options' : null}>
      <Accordion.Item value="options">
        <Accordion.Control>{t('imports:options.title')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm">
            {isMissing && <Text role="status">{t('textMissing')}</Text>}
            {sheets.length > 1 && (
              <NativeSelect
                label={t('imports:options.sheet')}
                value={String(sheet)}
                data={sheets.map((name, at) => ({ value: String(at), label: name }))}
                onChange={(event) => {
                  // Another sheet has other columns, which are looked for afresh.
                  const { encoding } = list.told;
                  onRead({ encoding, columns: null, headerRow: null, sheet: Number(event.currentTarget.value) });
                }}
              />
            )}
            <div className={classes['columns']}>
              {columns.map((column, at) => (
                <ColumnSelect
                  key={at}
                  at={at}
                  label={labels[at] ?? ''}
                  column={column}
                  choices={choices}
                  onChange={(chosen) => setColumns(columns.with(at, chosen))}
                />
              ))}
            </div>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => onRead({ ...list.told, headerRow, sheet, columns })}>
                {t('imports:options.read')}
              </Button>
            </Group>
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
