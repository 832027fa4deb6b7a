import { CLUSTER_TYPE_VALUES } from '@kyhop/api-contract';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import type { Cluster } from './directory.queries';
import { useCreateCluster, useUpdateCluster } from './directory.queries';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';

type Values = Pick<Cluster, 'type' | 'name' | 'documentSymbol'>;

const NEW: Values = { type: 'CLUSTER', name: '', documentSymbol: '' };

interface ClusterFormProps {
  /** What is changed; without one a cluster is made. */
  cluster?: Cluster;
  onClose: () => void;
}

/** The name and the symbol of a cluster. */
export function ClusterForm({ cluster, onClose }: ClusterFormProps) {
  const { t } = useTranslation(['directory', 'common']);
  const create = useCreateCluster();
  const update = useUpdateCluster(cluster?.id ?? '');
  const edit = useEditForm<Values, Cluster>({
    initialValues: cluster ? valuesOf(cluster) : NEW,
    version: cluster?.version ?? null,
    validate: {
      name: (value) => (value.trim() === '' ? t('form.missing') : null),
      documentSymbol: (value) => (value.trim() === '' ? t('form.missing') : null),
    },
    toValues: valuesOf,
    save: ({ type, ...values }, version) =>
      version === null
        ? create.mutateAsync({ id: uuidv7(), type, ...values })
        : update.mutateAsync({ ...values, version }),
    onSaved: onClose,
  });
  const { form } = edit;
  return (
    <EditDialog
      title={cluster ? t('admin.editCluster') : t('admin.addCluster')}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.name, current.documentSymbol]}
    >
      {!cluster && (
        <Select
          label={t('form.type')}
          data={CLUSTER_TYPE_VALUES.map((value) => ({ value, label: t(`clusterType.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('type')}
        />
      )}
      <TextInput label={t('form.clusterName')} required maxLength={200} {...form.getInputProps('name')} />
      <TextInput
        label={t('form.documentSymbol')}
        description={t('form.documentSymbolHint')}
        required
        maxLength={30}
        {...form.getInputProps('documentSymbol')}
      />
    </EditDialog>
  );
}

const valuesOf = ({ type, name, documentSymbol }: Cluster): Values => ({ type, name, documentSymbol });
