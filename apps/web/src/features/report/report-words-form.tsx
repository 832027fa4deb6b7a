import { Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TypedWords } from './typed-words';

type Name = keyof TypedWords;

interface ReportWordsFormProps {
  typed: TypedWords;
  onChange: (changes: Partial<TypedWords>) => void;
  /** What the server refused, by the path in the request: `words.agency`. */
  errors: Partial<Record<string, string>>;
}

interface Field {
  name: Name;
  /** Rows of a field for several lines; a single line without. */
  rows?: number;
  hint?: 'aLine' | 'optional' | 'recipientsHint';
  max: number;
}

const PARTS: readonly { title: 'parts' | 'head' | 'foot'; fields: readonly Field[] }[] = [
  {
    title: 'parts',
    fields: [
      { name: 'assessment', rows: 6, max: 20_000 },
      { name: 'proposals', rows: 6, max: 20_000 },
    ],
  },
  {
    title: 'head',
    fields: [
      { name: 'addressees', rows: 2, hint: 'aLine', max: 3_000 },
      { name: 'subject', rows: 2, max: 500 },
      { name: 'parentAgency', hint: 'optional', max: 300 },
      { name: 'agency', max: 300 },
      { name: 'symbol', max: 50 },
      { name: 'place', max: 100 },
    ],
  },
  {
    title: 'foot',
    fields: [
      { name: 'authority', rows: 2, hint: 'aLine', max: 1_000 },
      { name: 'position', max: 200 },
      { name: 'signerName', max: 200 },
      { name: 'recipients', rows: 3, hint: 'recipientsHint', max: 9_000 },
    ],
  },
];

/** What a person writes on the report: its last two parts first, then head and foot. */
export function ReportWordsForm({ typed, onChange, errors }: ReportWordsFormProps) {
  const { t } = useTranslation('report');
  return PARTS.map(({ title, fields }) => (
    <Stack key={title} gap="xs" component="section">
      <Title order={2} size="h5">
        {t(`form.${title}`)}
      </Title>
      {fields.map(({ name, rows, hint, max }) => {
        const shared = {
          label: t(`field.${name}`),
          description: hint && t(`form.${hint}`),
          maxLength: max,
          value: typed[name],
          error: errors[`words.${name}`],
        };
        const change = (value: string) => onChange({ [name]: value });
        return rows === undefined ? (
          <TextInput key={name} {...shared} onChange={(event) => change(event.currentTarget.value)} />
        ) : (
          <Textarea
            key={name}
            {...shared}
            autosize
            minRows={rows}
            maxRows={16}
            onChange={(event) => change(event.currentTarget.value)}
          />
        );
      })}
    </Stack>
  ));
}
