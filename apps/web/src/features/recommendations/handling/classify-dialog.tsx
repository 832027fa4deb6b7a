import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ClassifyForm } from '../classify-form';
import type { HandlingDialogProps } from './dialogs';

/** What it is about, who is competent, who asked. */
export function ClassifyDialog({ recommendation, onClose }: HandlingDialogProps) {
  const { t } = useTranslation('recommendations');
  return (
    <Modal opened onClose={onClose} title={t('classify.title')} withCloseButton={false}>
      <ClassifyForm recommendation={recommendation} onDone={onClose} />
    </Modal>
  );
}
