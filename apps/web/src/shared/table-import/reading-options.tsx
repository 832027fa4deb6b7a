import { Accordion, Button, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnSelect } from './column-select';
import classes from './table-import.module.css';

/** Where in the file the table stands, and what its columns are; null: to be looked for afresh. */
interface Told<Column extends string> {
  sheet: number;
  headerRow: number | null;
  columns: Column[] | null;
}

interface ReadingOptionsProps<Column extends string> {
  preview: { sheets: string[]; sheet: number; headerRow: number; labels: string[]; columns: Column[] };
  /** What a column may be taken for. */
  kinds: readonly { value: Column; label: string }[];
  /** Said when no column tells what every row has; the options are then open. */
  missing: string | null;
  /** Sentences have no columns. */
  isTable?: boolean;
  onRead: (told: Told<Column>) => void;
  children?: ReactNode;
}

/** How the table was read, to be told otherwise. */
export function ReadingOptions<Column extends string>({ preview, ...props }: ReadingOptionsProps<Column>) {
  const { t } = useTranslation('imports');
  const { kinds, missing, isTable = true, onRead, children } = props;
  const { sheets, sheet, headerRow, labels } = preview;
  const [columns, setColumns] = useState(preview.columns);
  return (
    <Accordion variant="contained" defaultValue={missing === null ? null : 'options'}>
      <Accordion.Item value="options">
        <Accordion.Control>{t('options.title')}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="sm">
            {missing !== null && <Text role="status">{missing}</Text>}
            <Group gap="md" align="flex-start">
              {sheets.length > 1 && (
                <NativeSelect
                  label={t('options.sheet')}
                  value={String(sheet)}
                  data={sheets.map((name, at) => ({ value: String(at), label: name }))}
                  onChange={(event) =>
                    onRead({ sheet: Number(event.currentTarget.value), columns: null, headerRow: null })
                  }
                />
              )}
              {children}
              {isTable && (
                <HeaderRow value={headerRow} onChange={(row) => onRead({ sheet, columns: null, headerRow: row })} />
              )}
            </Group>
            <div className={classes['columns']}>
              {columns.map((column, at) => (
                <ColumnSelect
                  key={at}
                  at={at}
                  label={labels[at] ?? ''}
                  column={column}
                  choices={kinds}
                  onChange={(chosen) => setColumns(columns.with(at, chosen))}
                />
              ))}
            </div>
            {isTable && (
              <Group justify="flex-end">
                <Button variant="default" onClick={() => onRead({ sheet, headerRow, columns })}>
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

/** Told when it is left: each step on the way there would have the file read again. */
function HeaderRow({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useTranslation('imports');
  const [typed, setTyped] = useState<number | string>(value);
  const tell = () => {
    if (typeof typed === 'number' && typed !== value) onChange(typed);
  };
  return (
    <NumberInput
      label={t('options.headerRow')}
      description={t('options.headerRowAdvice')}
      min={0}
      max={10_000}
      value={typed}
      onChange={setTyped}
      onBlur={tell}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell();
      }}
    />
  );
}
