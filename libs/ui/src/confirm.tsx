import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCallback, useState } from 'react';

export interface ConfirmQuestion {
  /** The act, as a question: "Huỷ cuộc họp này?" */
  title: ReactNode;
  /** What will happen, and what cannot be undone. */
  message?: ReactNode;
  /** The act as a verb: "Huỷ cuộc họp". */
  confirmLabel: string;
  cancelLabel: string;
  /** Red for what destroys. */
  danger?: boolean;
}

export interface ConfirmDialogProps extends ConfirmQuestion {
  opened: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  loading?: boolean;
}

/** Asks before what cannot be undone. The harmless answer has the focus first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, message, confirmLabel, cancelLabel, danger, loading, onConfirm, onCancel } = props;
  return (
    <Modal opened={opened} onClose={onCancel} title={title} centered withCloseButton={false}>
      <Stack gap="lg">
        {message && <Text component="div">{message}</Text>}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel} data-autofocus>
            {cancelLabel}
          </Button>
          <Button color={danger ? 'red' : undefined} onClick={onConfirm} loading={loading}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface Asked {
  question: ConfirmQuestion;
  answer: (yes: boolean) => void;
}

/**
 * `const [confirmDialog, confirm] = useConfirm();` Render `confirmDialog` once in the page; `await confirm({ … })` gives
 * true when the reader agreed.
 */
export function useConfirm(): [ReactNode, (question: ConfirmQuestion) => Promise<boolean>] {
  const [asked, setAsked] = useState<Asked>();
  const [opened, setOpened] = useState(false);
  const confirm = useCallback((question: ConfirmQuestion) => {
    setOpened(true);
    return new Promise<boolean>((answer) => setAsked({ question, answer }));
  }, []);
  const settle = (yes: boolean) => {
    asked?.answer(yes);
    setOpened(false);
  };
  const dialog = asked && (
    <ConfirmDialog {...asked.question} opened={opened} onConfirm={() => settle(true)} onCancel={() => settle(false)} />
  );
  return [dialog, confirm];
}
