import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { FormDialog } from '../../shared/form-dialog';
import { tell } from '../../shared/tell';
import { useSaveAsTemplate } from './templates.queries';

/** Keeps an agenda as a template of its cluster, under a name. */
export function SaveAsTemplate({ meetingId, title }: { meetingId: string; title: string }) {
  const { t } = useTranslation('templates');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>
        {t('saveAs')}
      </Button>
      {open && <SaveAsDialog meetingId={meetingId} title={title} onClose={() => setOpen(false)} />}
    </>
  );
}

interface SaveAsDialogProps {
  meetingId: string;
  /** The meeting's title: the first proposal for a name. */
  title: string;
  onClose: () => void;
}

function SaveAsDialog({ meetingId, title, onClose }: SaveAsDialogProps) {
  const { t } = useTranslation('templates');
  const { fieldErrors } = useProblems();
  const [id] = useState(() => uuidv7());
  const [name, setName] = useState(title);
  const [missing, setMissing] = useState(false);
  const save = useSaveAsTemplate(meetingId);
  const submit = () => {
    const given = name.trim();
    setMissing(given === '');
    if (given === '') return;
    save.mutate(
      { id, name: given },
      {
        onSuccess: () => {
          tell(t('savedAs', { name: given }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('saveAs')}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      saving={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t('field.name')}
        required
        maxLength={200}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        error={missing ? t('nameMissing') : fieldErrors(save.error)['name']}
      />
      <Text size="sm" c="dimmed">
        {t('saveAsAdvice')}
      </Text>
    </FormDialog>
  );
}
