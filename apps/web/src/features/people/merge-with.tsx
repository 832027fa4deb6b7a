import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../../shared/person-select';
import { MergeDialog } from './merge-dialog';
import type { Person } from './people.queries';

interface MergeWithProps {
  person: Person;
  onClose: () => void;
  onMerged: (id: string) => void;
}

/** Finds the other record of the same person, then shows both side by side. */
export function MergeWith({ person, onClose, onMerged }: MergeWithProps) {
  const { t } = useTranslation('people');
  const [other, setOther] = useState<string | null>(null);
  if (other !== null) return <MergeDialog ids={[person.id, other]} onClose={onClose} onMerged={onMerged} />;
  return (
    <Modal opened onClose={onClose} title={t('merge.title')}>
      <PersonSelect
        label={t('merge.with', { name: person.fullName })}
        except={person.id}
        onChoose={(chosen) => setOther(chosen?.id ?? null)}
      />
    </Modal>
  );
}
