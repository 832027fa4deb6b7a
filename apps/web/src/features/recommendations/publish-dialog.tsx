import { RESULT_CLASS_VALUES } from '@kyhop/api-contract';
import { Select, Text } from '@mantine/core';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../shared/form-dialog';
import type { ResultClass } from './recommendations.queries';

interface PublishDialogProps extends Pick<ComponentProps<typeof FormDialog>, 'title' | 'saving' | 'error' | 'onClose'> {
  /** The result class that may be given, and what becomes of it. */
  label: string;
  hint: string;
  onPublish: (resultClass: ResultClass | null) => void;
}

/** Asked before one answer or many are published: what is published cannot be changed. */
export function PublishDialog({ label, hint, onPublish, ...dialog }: PublishDialogProps) {
  const { t } = useTranslation('recommendations');
  const [resultClass, setResultClass] = useState<ResultClass | null>(null);
  return (
    <FormDialog
      {...dialog}
      submitLabel={t('answer.publish')}
      onSubmit={(event) => {
        event.preventDefault();
        onPublish(resultClass);
      }}
    >
      <Text>{t('answer.publishMessage')}</Text>
      <Select
        label={label}
        description={hint}
        data={RESULT_CLASS_VALUES.map((value) => ({ value, label: t(`resultClass.${value}`) }))}
        clearable
        data-autofocus
        value={resultClass}
        onChange={setResultClass}
      />
    </FormDialog>
  );
}
