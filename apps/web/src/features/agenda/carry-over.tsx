import { Button, Checkbox, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblems } from '../../api/problem-messages';
import { paths } from '../../app/paths';
import { useCan } from '../../session/session';
import { formatDay } from '../../shared/format';
import { FormDialog } from '../../shared/form-dialog';
import { ButtonLink } from '../../shared/link';
import { QueryView } from '../../shared/query-view';
import { tell } from '../../shared/tell';
import type { Agenda } from './agenda.queries';
import { targetsQuery, useCarryOver } from './carry-over.queries';

interface CarryOverProps {
  meetingId: string;
  agenda: Agenda;
}

/** What the meeting did not come to goes to the next one. */
export function CarryOver({ meetingId, agenda }: CarryOverProps) {
  const { t } = useTranslation('agenda');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" className="no-print" onClick={() => setOpen(true)}>
        {t('carry.open')}
      </Button>
      {open && <CarryOverDialog meetingId={meetingId} agenda={agenda} onClose={() => setOpen(false)} />}
    </>
  );
}

function CarryOverDialog({ meetingId, agenda: { items, actions }, onClose }: CarryOverProps & { onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const { fieldErrors } = useProblems();
  const [chosen, setChosen] = useState<string[]>([]);
  const [picked, setPicked] = useState<string | null>(null);
  const [keep, setKeep] = useState(!actions.includes('move'));
  const [asked, setAsked] = useState(false);
  const targets = useQuery(targetsQuery(meetingId));
  const carry = useCarryOver(meetingId);
  const [next] = targets.data?.items ?? [];
  const target = picked ?? next?.id;
  const submit = () => {
    setAsked(true);
    if (chosen.length === 0 || target === undefined) return;
    carry.mutate(
      { itemIds: chosen, toMeetingId: target, keep },
      {
        onSuccess: () => {
          const title = targets.data?.items.find(({ id }) => id === target)?.title;
          tell(t('carry.done', { count: chosen.length, title }));
          onClose();
        },
      },
    );
  };
  const errors = fieldErrors(carry.error);
  if (targets.data?.items.length === 0) return <NoTarget onClose={onClose} />;
  return (
    <FormDialog
      title={t('carry.title')}
      size="lg"
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      saving={carry.isPending}
      submitLabel={t('carry.submit')}
      error={carry.error}
    >
      <QueryView query={targets} lines={2}>
        {(list) => (
          <>
            <Select
              label={t('carry.target')}
              allowDeselect={false}
              data={list.items.map(({ id, title, heldOn }) => ({
                value: id,
                label: `${title} · ${formatDay(heldOn)}`,
              }))}
              value={target}
              onChange={setPicked}
              error={errors['toMeetingId']}
            />
            <Checkbox.Group
              label={t('carry.items')}
              value={chosen}
              onChange={setChosen}
              error={asked && chosen.length === 0 ? t('carry.noneChosen') : undefined}
            >
              <Stack gap="xs" mt="xs">
                {items
                  .filter(({ state }) => state !== 'DONE')
                  .map(({ id, title, parentId }) => (
                    <Checkbox key={id} value={id} label={title} ml={parentId === null ? 0 : 'lg'} />
                  ))}
              </Stack>
            </Checkbox.Group>
            {actions.includes('move') && (
              <Radio.Group
                label={t('carry.how')}
                value={keep ? 'copy' : 'move'}
                onChange={(how) => setKeep(how === 'copy')}
              >
                <Stack gap="xs" mt="xs">
                  <Radio value="move" label={t('carry.move')} description={t('carry.moveAdvice')} />
                  <Radio value="copy" label={t('carry.copy')} />
                </Stack>
              </Radio.Group>
            )}
          </>
        )}
      </QueryView>
    </FormDialog>
  );
}

/** There is nothing to send in a form without a meeting that takes the items: the way leads to making one. */
function NoTarget({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['agenda', 'common']);
  const mayCreate = useCan()('meeting:create');
  return (
    <Modal opened onClose={onClose} title={t('carry.title')} size="lg">
      <Text>{t('carry.noTarget')}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common:action.close')}
        </Button>
        {mayCreate && <ButtonLink to={paths.meetingNew()}>{t('carry.create')}</ButtonLink>}
      </Group>
    </Modal>
  );
}
