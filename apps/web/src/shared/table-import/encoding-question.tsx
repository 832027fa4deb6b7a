import type { Schema } from '@kyhop/api-contract';
import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Encoding = Schema<'ToldReadingDto'>['encoding'];

interface EncodingQuestionProps {
  question: Schema<'EncodingQuestionDto'>;
  /** What was answered; null: nothing yet. */
  answer: Encoding;
  onAnswer: (encoding: Encoding) => void;
}

/** Asks whether letters of the time before Unicode are to be converted, and shows what would become of them. */
export function EncodingQuestion({ question, answer, onAnswer }: EncodingQuestionProps) {
  const { t } = useTranslation('imports');
  const encoding = t(`letters.encoding.${question.encoding}`);
  if (answer !== null) {
    return (
      <Group gap="xs">
        <Text size="sm" role="status">
          {answer === 'UNICODE' ? t('letters.refused') : t('letters.accepted', { encoding })}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => onAnswer(null)}>
          {t('letters.undo')}
        </Button>
      </Group>
    );
  }
  return (
    <Alert icon={<IconLanguage aria-hidden />} title={t('letters.question', { encoding })}>
      <Text size="sm">{t(`letters.evidence.${question.evidence}`)}</Text>
      <Table my="xs" withRowBorders={false} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('letters.before')}</Table.Th>
            <Table.Th>{t('letters.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {question.samples.map(({ before, after }) => (
            <Table.Tr key={before}>
              <Table.Td>{before}</Table.Td>
              <Table.Td>{after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs">
        <Button onClick={() => onAnswer(question.encoding)}>{t('letters.accept')}</Button>
        <Button variant="default" onClick={() => onAnswer('UNICODE')}>
          {t('letters.refuse')}
        </Button>
      </Group>
    </Alert>
  );
}
