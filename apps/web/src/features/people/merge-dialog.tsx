import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState, QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { type Person, personQuery, useMergePerson } from './people.queries';
import { usePositionWords } from './position-words';

interface MergeDialogProps {
  /** The two who are perhaps one; the first is offered to stay. */
  ids: readonly [string, string];
  onClose: () => void;
  onMerged?: (id: string) => void;
}

/** Two records side by side; one stays, the other becomes part of it. */
export function MergeDialog({ ids: [first, second], ...acts }: MergeDialogProps) {
  const { t } = useTranslation('people');
  const one = useQuery(personQuery(first));
  const two = useQuery(personQuery(second));
  return (
    <Modal opened size="lg" onClose={acts.onClose} title={t('merge.title')}>
      <QueryView query={one}>
        {(left) => <QueryView query={two}>{(right) => <Choice people={[left, right]} {...acts} />}</QueryView>}
      </QueryView>
    </Modal>
  );
}

interface ChoiceProps extends Omit<MergeDialogProps, 'ids'> {
  people: readonly [Person, Person];
}

function Choice({ people, onClose, onMerged }: ChoiceProps) {
  const { t } = useTranslation(['people', 'common']);
  const [stays, setStays] = useState(people[0].id);
  const merge = useMergePerson();
  const [one, two] = people;
  const double = stays === one.id ? two : one;
  const submit = () =>
    merge.mutate(
      { double, intoId: stays },
      {
        onSuccess: ({ id, fullName }) => {
          tell(t('merge.done', { name: fullName }));
          onClose();
          onMerged?.(id);
        },
      },
    );
  return (
    <Stack gap="md">
      <Text size="sm">{t('merge.advice')}</Text>
      <ProblemState error={merge.error} />
      <SideBySide people={people} stays={stays} onChoose={setStays} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <Button loading={merge.isPending} onClick={submit}>
          {t('merge.submit')}
        </Button>
      </Group>
    </Stack>
  );
}

interface SideBySideProps {
  people: readonly [Person, Person];
  stays: string;
  onChoose: (id: string) => void;
}

function SideBySide({ people, stays, onChoose }: SideBySideProps) {
  const { t } = useTranslation('people');
  const positionInWords = usePositionWords();
  const rows: [label: string, cell: (person: Person) => string][] = [
    [t('field.positions'), ({ positions }) => positions.map(positionInWords).join('\n')],
    [t('field.honorific'), ({ honorific }) => honorific ?? ''],
    [t('field.email'), ({ email }) => email ?? ''],
    [t('field.phone'), ({ phone }) => phone ?? ''],
    [t('field.note'), ({ note }) => note ?? ''],
    [t('field.meetings'), ({ meetings }) => String(meetings.length)],
  ];
  return (
    <Table layout="fixed" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="6rem">{t('merge.stays')}</Table.Th>
          {people.map(({ id, fullName }) => (
            <Table.Th key={id}>
              <Radio
                name="stays"
                label={fullName}
                aria-label={t('merge.keep', { name: fullName })}
                checked={stays === id}
                onChange={() => onChoose(id)}
              />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([label, cell]) => (
          <Table.Tr key={label}>
            <Table.Th>{label}</Table.Th>
            {people.map((person) => (
              <Table.Td key={person.id} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {cell(person)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
