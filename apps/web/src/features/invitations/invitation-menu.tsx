import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Invitation, paperAddress } from './invitations.queries';

/** What is done with one invitation; the server says with which. */
export interface InvitationActs {
  onEdit: (invitation: Invitation, name: string) => void;
  onAnswer: (invitation: Invitation, name: string) => void;
  onIssue: (invitation: Invitation) => void;
  onRemind: (invitation: Invitation) => void;
  onMailAgain: (invitation: Invitation) => void | Promise<void>;
  onCopyLink: (link: string) => void;
  onRevoke: (invitation: Invitation, name: string) => void | Promise<void>;
  onRenew: (invitation: Invitation, name: string) => void | Promise<void>;
  onDelete: (invitation: Invitation, name: string) => void | Promise<void>;
}

interface InvitationMenuProps {
  invitation: Invitation;
  /** Whose it is. */
  name: string;
  acts: InvitationActs;
}

/** All that can be done with one invitation. */
export function InvitationMenu({ invitation, name, acts }: InvitationMenuProps) {
  const { t } = useTranslation('invitations');
  const { actions, link, documentId, sentAt } = invitation;
  const items = [
    { key: 'issue', act: () => acts.onIssue(invitation) },
    { key: 'answer', act: () => acts.onAnswer(invitation, name) },
    { key: 'remind', act: () => acts.onRemind(invitation) },
    { key: 'mail', act: () => acts.onMailAgain(invitation) },
    { key: 'update', act: () => acts.onEdit(invitation, name) },
    { key: 'revoke', act: () => acts.onRevoke(invitation, name) },
    { key: 'renew', act: () => acts.onRenew(invitation, name) },
    { key: 'delete', act: () => acts.onDelete(invitation, name) },
  ] as const;
  const shown = items.filter(({ key }) => actions.includes(key));
  if (shown.length === 0 && link === null && documentId === null) return null;
  const words = (key: (typeof items)[number]['key']) => {
    if (key === 'update') return sentAt === null ? t('action.edit') : t('action.editEmail');
    return t(`action.${key}`);
  };
  return (
    <Menu withinPortal={false} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('action.of', { name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {shown.map(({ key, act }) => (
          <Menu.Item key={key} onClick={() => void act()}>
            {words(key)}
          </Menu.Item>
        ))}
        {link !== null && <Menu.Item onClick={() => acts.onCopyLink(link)}>{t('action.copy')}</Menu.Item>}
        {documentId !== null && (
          <Menu.Item component="a" href={paperAddress(documentId)} download>
            {t('action.paper')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
