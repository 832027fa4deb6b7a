import { invitationLines } from '@kyhop/official-documents';
import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficialSheet } from '../../shared/official-sheet';
import { QueryView } from '../../shared/query-view';
import classes from './invitations.module.css';
import { type Invitation, previewQuery, type Wording } from './invitations.queries';

interface PaperPreviewProps {
  meetingId: string;
  invitations: readonly Invitation[];
  wording: Wording;
}

/** One of the papers as it will be printed, without number and date. */
export function PaperPreview({ meetingId, invitations, wording }: PaperPreviewProps) {
  const { t } = useTranslation('invitations');
  const [id, setId] = useState(invitations[0]?.id ?? '');
  const query = useQuery(previewQuery(meetingId, id, wording));
  const top = useRef<HTMLDivElement>(null);
  // It opens below the form, out of sight.
  useEffect(() => top.current?.scrollIntoView({ block: 'start' }), [wording]);
  return (
    <Stack gap="xs" ref={top}>
      <NativeSelect
        label={t('issue.preview')}
        data={invitations.map(({ id: value, addressee }) => ({ value, label: addressee }))}
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <div className={classes['preview']} tabIndex={0} role="region" aria-label={t('issue.sheet')}>
        <QueryView query={query} lines={8}>
          {(document) => <OfficialSheet lines={invitationLines(document)} label={t('issue.sheet')} />}
        </QueryView>
      </div>
    </Stack>
  );
}
