import { Button, Group, Modal, Stack } from '@mantine/core';
import type { SubmitEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from './query-view';
import { useTypedText } from './use-typed-text';

interface FormDialogProps {
  title: string;
  /** Wider than usual, for a form of many columns. */
  size?: 'lg' | 'xl';
  onClose: () => void;
  onSubmit: SubmitEventHandler<HTMLFormElement>;
  saving: boolean;
  /** What the button does, where it is more than saving. */
  submitLabel?: string;
  /** What the server refused, as a whole; errors of fields stand at the fields. */
  error?: unknown;
  /** The notice of a conflict, when there is one. */
  conflict?: ReactNode;
  children: ReactNode;
}

/** A form over the page. It is there while it is open, so that it opens fresh each time. */
export function FormDialog({ title, size, onClose, onSubmit, saving, error, conflict, ...props }: FormDialogProps) {
  const { t } = useTranslation('common');
  const typed = useTypedText(onClose);
  return (
    <Modal opened {...typed.modal} title={title} size={size}>
      {typed.dialog}
      <form onSubmit={onSubmit} onChange={typed.onChange} noValidate>
        <Stack gap="md">
          {props.children}
          {/* Where the button is: the top of a long form is out of sight there. */}
          <ProblemState error={error} />
          {conflict}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" data-focus-next loading={saving} disabled={Boolean(conflict)}>
              {props.submitLabel ?? t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
