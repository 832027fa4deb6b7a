import { Accordion, Button, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { IMPORT_COLUMN_VALUES, LIST_FORMAT_VALUES } from '@kyhop/api-contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnSelect } from '../../shared/table-import/column-select';
import classes from '../../shared/table-import/table-import.module.css';
import type { AttendeeImport, ImportPreview, Told } from './imports.queries';

interface ReadingOptionsProps {
  list: AttendeeImport;
  preview: ImportPreview;
  onRead: (told: Told) => void;
}

type Column = ImportPreview['columns'][number];

/** How the list was read, to be told otherwise. Opens by itself when no column holds the names. */
export function ReadingOptions({ list, preview, onRead }: ReadingOptionsProps) {
  const { t } = useTranslation('imports');
  const [columns, setColumns] = useState<Column[]>(preview.columns);
  const choices = IMPORT_COLUMN_VALUES.map((value) => ({
    value,
    label: value === 'IGNORED' ? t('options.ignored') : t(`field.${value}`),
  }));
  const { told } = list;
  const isTable = preview.format === 'TABLE';
  const isNameless = isTable && !preview.columns.includes('NAME');
  return (
    <Accordion variant="contained" defaultValue={isNameless ? 'options' : null}>
      <Accordion.Item value="options">
        <Accordion.Control>{t('options.title')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm">
            {isNameless && <Text role="status">{t('options.nameless')}</Text>}
            <Source preview={preview} told={told} onRead={onRead} />
            <div className={classes['columns']}>
              {columns.map((column, at) => (
                <ColumnSelect
                  key={at}
                  at={at}
                  label={preview.labels[at] ?? ''}
                  column={column}
                  choices={choices}
                  onChange={(chosen) => setColumns(columns.with(at, chosen))}
                />
              ))}
            </div>
            {isTable && (
              <Group justify="flex-end">
                <Button
                  variant="default"
                  onClick={() => onRead({ ...told, headerRow: preview.headerRow, sheet: preview.sheet, columns })}
                >
                  {t('options.read')}
                </Button>
              </Group>
            )}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

/** Where in the file the list stands; another place has other columns, which are looked for afresh. */
function Source({ preview, told, onRead }: Pick<ReadingOptionsProps, 'preview' | 'onRead'> & { told: Told }) {
  const { t } = useTranslation('imports');
  const { sheets, sheet, headerRow, format } = preview;
  const isText = sheets[sheet] === '';
  const afresh = { ...told, columns: null, headerRow: null };
  const moveHeader = (value: number | string) => {
    if (typeof value === 'number' && value !== headerRow) onRead({ ...afresh, sheet, headerRow: value });
  };
  return (
    <Group gap="md" align="flex-start">
      {sheets.length > 1 && (
        <NativeSelect
          label={t('options.sheet')}
          value={String(sheet)}
          data={sheets.map((name, at) => ({ value: String(at), label: name }))}
          onChange={(event) => onRead({ ...afresh, sheet: Number(event.currentTarget.value) })}
        />
      )}
      {isText && (
        <NativeSelect
          label={t('options.format')}
          value={format}
          data={LIST_FORMAT_VALUES.map((value) => ({ value, label: t(`options.formats.${value}`) }))}
          onChange={(event) => onRead({ ...afresh, format: event.currentTarget.value as Told['format'] })}
        />
      )}
      {format === 'TABLE' && <HeaderRow value={headerRow} onChange={moveHeader} />}
    </Group>
  );
}

/** Told when it is left: each step on the way there would have the file read again. */
function HeaderRow({ value, onChange }: { value: number; onChange: (value: number | string) => void }) {
  const { t } = useTranslation('imports');
  const [typed, setTyped] = useState<number | string>(value);
  return (
    <NumberInput
      label={t('options.headerRow')}
      description={t('options.headerRowAdvice')}
      min={0}
      max={10_000}
      value={typed}
      onChange={setTyped}
      onBlur={() => onChange(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(typed);
      }}
    />
  );
}
