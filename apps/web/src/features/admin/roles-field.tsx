import type { Schema } from '@kyhop/api-contract';
import { ActionIcon, Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import type { Province } from './province-select';
import { ProvinceSelect } from './province-select';
import classes from './admin.module.css';

export type Role = Schema<'Role'>;

export const ROLES = [
  'SECRETARIAT',
  'FOCAL_POINT',
  'DELEGATE',
  'BOARD_STAFF',
  'BOARD_LEADER',
  'ADMIN',
] as const satisfies Role[];

/** A role while it is being chosen. */
export interface RoleDraft {
  key: string;
  role: Role | '';
  province: Province | null;
}

export const isForProvince = (role: Role | ''): boolean => role === 'SECRETARIAT' || role === 'FOCAL_POINT';

export const toDraft = ({ role, unitId, unitName }: Schema<'HeldRoleDto'>): RoleDraft => ({
  key: uuidv7(),
  role,
  province: unitId === null ? null : { id: unitId, name: unitName ?? unitId },
});

/** The drafts as the server takes them; those without a role are left out. */
export const toGrants = (drafts: readonly RoleDraft[]): Schema<'RoleGrantDto'>[] =>
  drafts.flatMap(({ role, province }) =>
    role === '' ? [] : [{ role, unitId: isForProvince(role) ? (province?.id ?? null) : null }],
  );

interface RolesFieldProps {
  value: RoleDraft[];
  onChange: (roles: RoleDraft[]) => void;
  /** What is wrong, by the path in the request: `roles.0.unitId`. */
  errors: Readonly<Record<string, ReactNode>>;
}

/** The roles of an account, each with its province where it has one. */
export function RolesField({ value, onChange, errors }: RolesFieldProps) {
  const { t } = useTranslation('admin');
  const change = (at: number, changes: Partial<RoleDraft>) =>
    onChange(value.map((draft, index) => (index === at ? { ...draft, ...changes } : draft)));
  return (
    <fieldset className={classes['roles']}>
      <legend>{t('users.roles')}</legend>
      <Stack gap="sm">
        {value.map((draft, at) => (
          <Group key={draft.key} align="flex-start" gap="xs" wrap="nowrap">
            <div className={classes['role']}>
              <NativeSelect
                label={t('users.role')}
                description={draft.role === '' ? undefined : t(`roleAdvice.${draft.role}`)}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                value={draft.role}
                onChange={(event) => change(at, { role: event.currentTarget.value as Role })}
                data={[
                  { value: '', label: t('users.chooseRole') },
                  ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
                ]}
                error={errors[`roles.${at}.role`]}
              />
              {isForProvince(draft.role) && (
                <ProvinceSelect
                  value={draft.province}
                  onChange={(province) => change(at, { province })}
                  error={errors[`roles.${at}.unitId`]}
                />
              )}
            </div>
            <ActionIcon
              variant="default"
              size="lg"
              mt="1.5rem"
              aria-label={t('users.removeRole', { role: draft.role === '' ? at + 1 : t(`role.${draft.role}`) })}
              onClick={() => onChange(value.filter((_, index) => index !== at))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...value, { key: uuidv7(), role: '', province: null }])}
          >
            {t('users.addRole')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
