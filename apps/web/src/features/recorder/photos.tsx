import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ProblemState, QueryView } from '../../shared/query-view';
import { photosQuery, useAddPhoto, useDeletePhoto } from './recorder.queries';
import classes from './recorder.module.css';
import type { Attendee } from './speakers';

interface PhotosProps {
  meetingId: string;
  attendees: readonly Attendee[];
}

/** The captions of the meeting's photos, in the order of the report. */
export function Photos({ meetingId, attendees }: PhotosProps) {
  const { t } = useTranslation('proceedings');
  const query = useQuery(photosQuery(meetingId));
  const remove = useDeletePhoto(meetingId);
  return (
    <section aria-labelledby="photos-title" className={classes['page']}>
      <h2 id="photos-title">{t('photos.title')}</h2>
      <ProblemState error={remove.error} />
      <QueryView query={query} lines={2}>
        {({ items, actions }) => (
          <>
            {items.length === 0 && <p className={classes['none']}>{t('photos.none')}</p>}
            <ol className={classes['captions']}>
              {items.map((photo, index) => (
                <li key={photo.id}>
                  {[photo.caption, photo.credit].filter(Boolean).join(' · ')}
                  {actions.includes('write') && (
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      aria-label={t('photos.remove', { n: index + 1 })}
                      onClick={() => remove.mutate(photo)}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  )}
                </li>
              ))}
            </ol>
            {actions.includes('write') && (
              <CaptionForm meetingId={meetingId} attendees={attendees} position={items.length} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}

const EMPTY = { caption: '', pictured: '', credit: '' };

function CaptionForm({ meetingId, attendees, position }: PhotosProps & { position: number }) {
  const { t } = useTranslation('proceedings');
  const { fieldErrors } = useProblems();
  const add = useAddPhoto(meetingId);
  const form = useForm({ initialValues: EMPTY });
  const submit = form.onSubmit(({ caption, pictured, credit }) =>
    add.mutate(
      { id: uuidv7(), caption, pictured: pictured || null, credit: credit || null, position },
      { onSuccess: () => form.reset(), onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  const people = attendees.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form onSubmit={submit}>
      <ProblemState error={add.error} />
      <Group align="flex-end" gap="xs" grow preventGrowOverflow={false}>
        <TextInput label={t('photos.caption')} required maxLength={1_000} {...form.getInputProps('caption')} />
        <NativeSelect
          label={t('photos.pictured')}
          data={[{ value: '', label: t('photos.nobody') }, ...people]}
          {...form.getInputProps('pictured')}
        />
        <TextInput label={t('photos.credit')} maxLength={200} {...form.getInputProps('credit')} />
      </Group>
      <Button type="submit" variant="default" size="xs" mt="xs" loading={add.isPending}>
        {t('photos.add')}
      </Button>
    </form>
  );
}
