import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EditDialog } from '../../shared/edit-dialog';
import { useEditForm } from '../../shared/use-edit-form';
import { type Invitation, useUpdateInvitation } from './invitations.queries';

interface EditInvitationProps {
  meetingId: string;
  invitation: Invitation;
  name: string;
  onClose: () => void;
}

const toValues = ({ addressee, email }: Invitation) => ({ addressee, email: email ?? '' });

/** Whom the paper invites, and where the mail goes. */
export function EditInvitation({ meetingId, invitation, name, onClose }: EditInvitationProps) {
  const { t } = useTranslation('invitations');
  const update = useUpdateInvitation(meetingId);
  const edit = useEditForm<ReturnType<typeof toValues>, Invitation>({
    version: invitation.version,
    initialValues: toValues(invitation),
    validate: { addressee: (text) => (text.trim() === '' ? t('edit.addresseeMissing') : null) },
    toValues,
    save: ({ addressee, email }, version) =>
      update.mutateAsync({ id: invitation.id, version: version ?? 1, addressee, email: email.trim() || null }),
    onSaved: onClose,
  });
  const { form } = edit;
  const issued = invitation.sentAt !== null;
  return (
    <EditDialog
      title={t('edit.title', { name })}
      onClose={onClose}
      edit={edit}
      linesOf={(current) => [current.addressee, current.email ?? t('row.noEmail')]}
    >
      <TextInput
        label={t('edit.addressee')}
        description={issued ? t('edit.addresseeFixed') : t('edit.addresseeAdvice')}
        required
        readOnly={issued}
        maxLength={500}
        data-autofocus={!issued || undefined}
        {...form.getInputProps('addressee')}
      />
      <TextInput
        type="email"
        label={t('edit.email')}
        description={t('edit.emailAdvice')}
        maxLength={254}
        data-autofocus={issued || undefined}
        {...form.getInputProps('email')}
      />
    </EditDialog>
  );
}
