import { Anchor, Button, FileButton, Group, NumberInput, Progress, Text, TextInput } from '@mantine/core';
import { useConfirm } from '@kyhop/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as uuidv7 } from 'uuid';
import { useProblems } from '../../api/problem-messages';
import { ProblemState } from '../../shared/query-view';
import { uploadFile } from '../../shared/upload';
import { useAnswerWrite } from './answer.queries';
import type { Answer, AnswerPaper, AnswerSource } from './answer-source';
import classes from './answer.module.css';
import { Part } from './part';
import { hasDraft, useDraftForm } from './use-draft-form';

interface PapersProps {
  answer: Answer;
  source: AnswerSource;
}

/** Tham luận: what the delegation offers to read, and what was decided. */
export function PapersOffered({ answer, source }: PapersProps) {
  const { t } = useTranslation('answer');
  const mayOffer = answer.actions.includes('offer');
  const [open, setOpen] = useState<string | null>(() => (mayOffer && hasDraft(`${source.key}.paper`) ? 'new' : null));
  if (answer.papers.length === 0 && !mayOffer) return null;
  return (
    <Part title={t('papers.heading')}>
      {answer.papers.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('papers.advice')}
        </Text>
      )}
      <ul className={classes['list']}>
        {answer.papers.map((paper) => (
          <PaperItem key={paper.id} paper={paper} source={source} onChange={() => setOpen(paper.id)} />
        ))}
      </ul>
      {open !== null && (
        <PaperForm
          key={open}
          source={source}
          paper={answer.papers.find(({ id }) => id === open) ?? null}
          onDone={() => setOpen(null)}
        />
      )}
      {open === null && mayOffer && (
        <Button variant="light" mt="sm" onClick={() => setOpen('new')}>
          {t('papers.add')}
        </Button>
      )}
    </Part>
  );
}

interface PaperItemProps {
  paper: AnswerPaper;
  source: AnswerSource;
  onChange: () => void;
}

function PaperItem({ paper, source, onChange }: PaperItemProps) {
  const { t } = useTranslation(['answer', 'common']);
  const [dialog, confirm] = useConfirm();
  const remove = useAnswerWrite(source, ({ id, version }: AnswerPaper) => source.removePaper(id, version));
  const { title, presenter, minutesAsked, state, actions } = paper;
  const ask = async () => {
    const texts = { confirmLabel: t('papers.withdraw'), cancelLabel: t('common:action.cancel'), danger: true };
    if (await confirm({ title: t('papers.withdraw'), message: t('papers.withdrawAsk', { title }), ...texts })) {
      remove.mutate(paper);
    }
  };
  return (
    <li>
      {dialog}
      <Text fw={600}>{title}</Text>
      <Text size="sm">
        {[presenter, t('papers.asked', { minutes: minutesAsked })].filter((part) => part !== null).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`papers.state.${state}`)}
      </Text>
      <ProblemState error={remove.error} />
      <PaperFile paper={paper} source={source} />
      {actions.includes('change') && (
        <div className={classes['acts']}>
          <Button variant="default" size="sm" aria-label={t('papers.changeOf', { title })} onClick={onChange}>
            {t('people.change')}
          </Button>
          <Button variant="default" size="sm" aria-label={t('papers.withdrawOf', { title })} onClick={() => void ask()}>
            {t('papers.withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}

function PaperFile({ paper, source }: { paper: AnswerPaper; source: AnswerSource }) {
  const { t } = useTranslation('answer');
  const [share, setShare] = useState(0);
  const upload = useAnswerWrite(source, (file: File) =>
    uploadFile<Answer>(source.paperFileAddress(paper, file.name), file, { onProgress: setShare }),
  );
  const { title, fileId, fileName, actions } = paper;
  const percent = Math.round(share * 100);
  const label = t(fileId ? 'papers.replaceFileOf' : 'papers.fileOf', { title });
  return (
    <>
      {fileId ? (
        <Anchor href={source.fileAddress(fileId)} download>
          {fileName}
        </Anchor>
      ) : (
        <Text size="sm" c="dimmed">
          {t('papers.noFile')}
        </Text>
      )}
      <ProblemState error={upload.error} />
      {upload.isPending && (
        <>
          <Progress value={percent} aria-label={t('papers.fileOf', { title })} mt={4} />
          <Text size="sm" role="status">
            {t('papers.uploading', { percent })}
          </Text>
        </>
      )}
      {actions.includes('change') && !upload.isPending && (
        <FileButton onChange={(file) => file && upload.mutate(file)} inputProps={{ 'aria-label': label }}>
          {(props) => (
            <div>
              <Button {...props} variant="light" size="sm" mt={4} aria-label={label}>
                {fileId ? t('papers.replaceFile') : t('papers.file')}
              </Button>
            </div>
          )}
        </FileButton>
      )}
    </>
  );
}

interface PaperValues extends Record<string, unknown> {
  id: string;
  title: string;
  presenter: string;
  minutesAsked: number;
}

/** What a paper usually gets at a conference (docs/domain.md §1.9). */
const USUAL_MINUTES = 10;

interface PaperFormProps {
  source: AnswerSource;
  paper: AnswerPaper | null;
  onDone: () => void;
}

function PaperForm({ source, paper, onDone }: PaperFormProps) {
  const { t } = useTranslation(['answer', 'common']);
  const { fieldErrors } = useProblems();
  const put = useAnswerWrite(source, ({ id, ...body }: { id: string } & Parameters<AnswerSource['putPaper']>[1]) =>
    source.putPaper(id, body),
  );
  const [initialValues] = useState<PaperValues>(() => ({
    id: paper?.id ?? uuidv7(),
    title: paper?.title ?? '',
    presenter: paper?.presenter ?? '',
    minutesAsked: paper?.minutesAsked ?? USUAL_MINUTES,
  }));
  const { form, forget } = useDraftForm<PaperValues>(`${source.key}.paper${paper ? `.${paper.id}` : ''}`, {
    initialValues,
    validate: { title: (title) => (title.trim() === '' ? t('papers.titleMissing') : null) },
  });
  const close = () => {
    forget();
    onDone();
  };
  const submit = form.onSubmit((values) =>
    put.mutate(
      { ...values, version: paper?.version },
      { onSuccess: close, onError: (error) => form.setErrors(fieldErrors(error)) },
    ),
  );
  const heading = paper ? t('papers.change') : t('papers.new');
  return (
    <form onSubmit={submit} noValidate className={classes['form']} aria-label={heading}>
      <Text fw={600}>{heading}</Text>
      <ProblemState error={put.error} />
      <TextInput label={t('papers.title')} required maxLength={500} autoFocus {...form.getInputProps('title')} />
      <TextInput label={t('papers.presenter')} maxLength={300} {...form.getInputProps('presenter')} />
      <NumberInput
        label={t('papers.minutes')}
        min={1}
        max={120}
        allowDecimal={false}
        {...form.getInputProps('minutesAsked')}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          {t('common:action.cancel')}
        </Button>
        <Button type="submit" loading={put.isPending}>
          {t('person.save')}
        </Button>
      </Group>
    </form>
  );
}
