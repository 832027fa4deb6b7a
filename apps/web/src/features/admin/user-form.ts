import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { isForProvince, type RoleDraft } from './roles-field';

/** Shorter passwords are refused by the server too. */
export const PASSWORD_LENGTH = 10;

interface Account {
  displayName: string;
  email: string;
  password: string;
  roles: RoleDraft[];
}

/** The fields of an account, checked as far as the page can. `email` and `password` count for a new account only. */
export function useAccountForm(initialValues: Account, isNew: boolean) {
  const { t } = useTranslation('admin');
  const form = useForm<Account>({
    initialValues,
    validate: (values) => {
      const errors: Record<string, string> = {};
      if (values.displayName.trim() === '') errors['displayName'] = t('users.nameMissing');
      if (isNew && values.email.trim() === '') errors['email'] = t('users.emailMissing');
      if (isNew && [...values.password.trim()].length < PASSWORD_LENGTH) {
        errors['password'] = t('users.passwordShort', { min: PASSWORD_LENGTH });
      }
      values.roles.forEach(({ role, province }, at) => {
        if (role === '') errors[`roles.${at}.role`] = t('users.roleMissing');
        if (isForProvince(role) && !province) errors[`roles.${at}.unitId`] = t('users.provinceMissing');
      });
      return errors;
    },
  });
  const setRoles = (roles: RoleDraft[]) => {
    form.setFieldValue('roles', roles);
    for (const path of Object.keys(form.errors)) if (path.startsWith('roles.')) form.clearFieldError(path);
  };
  return { form, setRoles };
}
