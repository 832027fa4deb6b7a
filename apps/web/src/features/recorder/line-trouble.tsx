import { Alert, Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { useProblems } from '../../api/problem-messages';
import type { LineContent } from './line';
import { contentOf } from './line';
import type { Trouble } from './outbox/save-queue';
import type { RecordLine } from './record-lines';
import classes from './recorder.module.css';
import type { RecordEditor } from './use-record';

interface LineTroubleProps {
  line: RecordLine;
  editor: RecordEditor;
}

/** Why a line does not go out, and what its writer can do about it. */
export function LineTrouble({ line, editor }: LineTroubleProps) {
  const trouble = line.draft?.trouble;
  if (trouble === undefined) return null;
  if (trouble.kind === 'refused') return <Refusal line={line} editor={editor} refusal={trouble} />;
  const mine = line.draft?.content ?? null;
  if (trouble.current === null) return <GoneConflict line={line} editor={editor} />;
  const theirs = contentOf(trouble.current);
  return mine === null ? (
    <DeletedConflict line={line} editor={editor} theirs={theirs} />
  ) : (
    <TextConflict line={line} editor={editor} mine={mine} theirs={theirs} />
  );
}

function Refusal({ line, editor, refusal }: LineTroubleProps & { refusal: Trouble & { kind: 'refused' } }) {
  const { t } = useTranslation(['proceedings', 'common']);
  const { problemMessage } = useProblems();
  return (
    <Alert color="red" variant="outline" role="alert" title={t('refused.title')} my="xs">
      <Text size="sm">{problemMessage(new ApiProblem(refusal))}</Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={editor.retry}>
          {t('common:action.retry')}
        </Button>
        {line.version > 0 && (
          <Button size="xs" variant="default" onClick={() => editor.takeTheirs(line.id)}>
            {t('refused.keep')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

interface TextConflictProps extends LineTroubleProps {
  mine: LineContent;
  theirs: LineContent;
}

/** Both texts side by side, and a field to make one of them. Neither is lost before the writer has chosen. */
function TextConflict({ line, editor, mine, theirs }: TextConflictProps) {
  const { t } = useTranslation('proceedings');
  const [merged, setMerged] = useState(`${theirs.text}\n${mine.text}`.trim());
  return (
    <Alert
      color="red"
      variant="outline"
      role="group"
      aria-label={t('conflict.title')}
      title={t('conflict.title')}
      my="xs"
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Version title={t('conflict.mine')} text={mine.text}>
          <Button size="xs" onClick={() => editor.resolve(line.id, mine)}>
            {t('conflict.keepMine')}
          </Button>
        </Version>
        <Version title={t('conflict.theirs')} text={theirs.text}>
          <Button size="xs" variant="default" onClick={() => editor.takeTheirs(line.id)}>
            {t('conflict.takeTheirs')}
          </Button>
        </Version>
      </SimpleGrid>
      <Textarea
        mt="sm"
        autosize
        label={t('conflict.merged')}
        value={merged}
        onChange={({ currentTarget }) => setMerged(currentTarget.value)}
      />
      <Button mt="xs" size="xs" variant="default" onClick={() => editor.resolve(line.id, { ...mine, text: merged })}>
        {t('conflict.saveMerged')}
      </Button>
    </Alert>
  );
}

function Version({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Stack component="section" gap={4} aria-label={title} align="flex-start">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <p className={classes['version']}>{text}</p>
      {children}
    </Stack>
  );
}

/** Somebody deleted the line that was being written here. */
function GoneConflict({ line, editor }: LineTroubleProps) {
  const { t } = useTranslation('proceedings');
  return (
    <Choice title={t('conflict.gone')}>
      <Button size="xs" onClick={() => editor.resolve(line.id, line.content)}>
        {t('conflict.keepMine')}
      </Button>
      <Button size="xs" variant="default" onClick={() => editor.takeTheirs(line.id)}>
        {t('conflict.drop')}
      </Button>
    </Choice>
  );
}

/** The line that was deleted here was changed by somebody meanwhile. */
function DeletedConflict({ line, editor, theirs }: LineTroubleProps & { theirs: LineContent }) {
  const { t } = useTranslation('proceedings');
  return (
    <Choice title={t('conflict.deleted')}>
      <Version title={t('conflict.theirs')} text={theirs.text}>
        <Group gap="xs">
          <Button size="xs" onClick={() => editor.takeTheirs(line.id)}>
            {t('conflict.restore')}
          </Button>
          <Button size="xs" variant="default" onClick={() => editor.resolve(line.id, null)}>
            {t('conflict.drop')}
          </Button>
        </Group>
      </Version>
    </Choice>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Alert color="red" variant="outline" role="group" aria-label={title} title={title} my="xs">
      <Group gap="xs">{children}</Group>
    </Alert>
  );
}
