import { FormSection } from '@kyhop/ui';
import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConflictNotice } from '../../shared/conflict-notice';
import { ProblemState } from '../../shared/query-view';
import { useUnsavedChanges } from '../../shared/unsaved-changes';
import { useEditForm } from '../../shared/use-edit-form';
import { useUpdateDeskSettings } from './desk-settings.queries';
import {
  daysOf,
  type DeskSettings,
  GROUP_NAMES,
  GROUPS,
  limitsOf,
  SETTING_NAMES,
  type SettingName,
  type SettingValues,
  valuesOf,
} from './setting-groups';

/** The deadlines of the desk; each says what it changes. Opened anew for each version. */
export function DeskSettingsForm({ settings }: { settings: DeskSettings }) {
  const { t } = useTranslation(['desk', 'common']);
  const update = useUpdateDeskSettings();
  const complete = (value: number | string) => (value === '' ? t('settings.missing') : null);
  const { form, submit, saving, error, conflict } = useEditForm<SettingValues, DeskSettings>({
    initialValues: valuesOf(settings),
    version: settings.version,
    validate: Object.fromEntries(SETTING_NAMES.map((name) => [name, complete])),
    toValues: valuesOf,
    save: (values, version) => update.mutateAsync({ ...daysOf(values), version: version ?? settings.version }),
    onSaved: () => form.resetDirty(),
  });
  const { dialog } = useUnsavedChanges(form.isDirty());
  const line = (name: SettingName, current: DeskSettings) =>
    `${t(`settings.field.${name}`)}: ${t('settings.days', { count: current[name] })}`;
  return (
    <form onSubmit={submit} aria-label={t('settings.title')} noValidate>
      <Stack gap="md">
        <ProblemState error={error} />
        {conflict && (
          <ConflictNotice
            lines={SETTING_NAMES.map((name) => line(name, conflict.current))}
            onTake={conflict.take}
            onKeep={conflict.keep}
          />
        )}
        {GROUP_NAMES.map((group) => (
          <FormSection
            key={group}
            title={t(`settings.group.${group}`)}
            description={t(`settings.groupAdvice.${group}`)}
          >
            {GROUPS[group].map((name) => (
              <NumberInput
                key={name}
                label={t(`settings.field.${name}`)}
                description={t(`settings.advice.${name}`)}
                suffix={t('settings.suffix')}
                required
                maw="28rem"
                allowDecimal={false}
                clampBehavior="strict"
                {...limitsOf(name)}
                {...form.getInputProps(name)}
              />
            ))}
          </FormSection>
        ))}
        <Group justify="flex-end">
          <Button type="submit" loading={saving} disabled={Boolean(conflict)}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Stack>
      {dialog}
    </form>
  );
}
