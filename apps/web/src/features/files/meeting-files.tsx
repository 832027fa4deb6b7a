import type { Schema } from '@kyhop/api-contract';
import { EmptyState, useConfirm } from '@kyhop/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import { useTellProblem } from '../../shared/use-tell-problem';
import { FileDrop } from './file-drop';
import { FileEdit } from './file-edit';
import { FileTable } from './file-table';
import { FileTarget, type ItemChoice } from './file-target';
import { filesQuery, type MeetingFile, useDeleteFile } from './files.queries';
import { UploadList } from './upload-list';
import type { UploadTarget } from './upload-queue';
import { useUploads } from './use-uploads';

interface MeetingFilesProps {
  meetingId: string;
  /** The lines of the programme. */
  items: readonly ItemChoice[];
}

/** The documents of a meeting, for those who read them and those who bring them. */
export function MeetingFiles({ meetingId, items }: MeetingFilesProps) {
  const query = useQuery(filesQuery(meetingId));
  return (
    <QueryView query={query}>
      {(list) =>
        list.actions.includes('manage') ? (
          <ManagedFiles meetingId={meetingId} items={items} list={list} />
        ) : (
          <ReadFiles files={list.items} />
        )
      }
    </QueryView>
  );
}

function ReadFiles({ files }: { files: readonly MeetingFile[] }) {
  const { t } = useTranslation('files');
  return files.length === 0 ? <EmptyState title={t('empty')} /> : <FileTable files={files} />;
}

function ManagedFiles({ meetingId, items, list }: MeetingFilesProps & { list: Schema<'MeetingFileListDto'> }) {
  const { t } = useTranslation('files');
  const { queue, uploads } = useUploads(meetingId);
  const [target, setTarget] = useState<UploadTarget>({ agendaItemId: null, audience: 'EVERYONE' });
  const [edited, setEdited] = useState<MeetingFile | null>(null);
  const [dialog, askToDelete] = useDeleting(meetingId);
  return (
    <>
      {dialog}
      {edited && <FileEdit file={edited} items={items} onClose={() => setEdited(null)} />}
      <FileDrop limits={list.limits} onFiles={(files) => queue.add(files, target, list.limits)}>
        <FileTarget target={target} items={items} onChange={setTarget} />
      </FileDrop>
      <UploadList uploads={uploads} queue={queue} />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} description={t('emptyAdvice')} />
      ) : (
        <FileTable files={list.items} manage={{ onEdit: setEdited, onDelete: (file) => void askToDelete(file) }} />
      )}
    </>
  );
}

/** Asks, then deletes: what is deleted is gone for everybody. */
function useDeleting(meetingId: string) {
  const { t } = useTranslation(['files', 'common']);
  const onError = useTellProblem();
  const remove = useDeleteFile(meetingId);
  const [dialog, confirm] = useConfirm();
  const askToDelete = async (file: MeetingFile) => {
    const sure = await confirm({
      title: t('delete.title'),
      message: t('delete.message', { name: file.name }),
      confirmLabel: t('common:action.delete'),
      cancelLabel: t('common:action.cancel'),
      danger: true,
    });
    if (!sure) return;
    remove.mutate(file, {
      onSuccess: () => tell(t('delete.done', { name: file.name })),
      onError,
    });
  };
  return [dialog, askToDelete] as const;
}
