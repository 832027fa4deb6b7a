import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellProblem } from '../../shared/use-tell-problem';
import classes from './agenda.module.css';
import type { AgendaSlots } from './agenda-board';
import { AgendaDrag } from './agenda-drag';
import { depthOf, lateness, sectionFor } from './agenda-order';
import { AgendaRow } from './agenda-row';
import { AgendaRowMenu, type RowActs } from './agenda-row-menu';
import { type Agenda, type AgendaItem, useAgendaProgress } from './agenda.queries';
import type { LineDraft, LineDrafts } from './line-drafts';
import { LineEditor } from './line-editor';
import type { LineMoves } from './use-line-moves';

interface AgendaLinesProps {
  meetingId: string;
  agenda: Agenda;
  lines: LineDrafts;
  moves: LineMoves;
  slots: AgendaSlots;
  onDetails: (item: AgendaItem) => void;
  onDelete: (item: AgendaItem) => void;
}

/** The lines in their order, those that are being written in their places. */
export function AgendaLines({ meetingId, agenda, lines, moves, slots, onDetails, onDelete }: AgendaLinesProps) {
  const { t } = useTranslation('agenda');
  const progress = useAgendaProgress(meetingId);
  const { items, actions } = agenda;
  const underway = actions.includes('run') || items.some(({ startedAt }) => startedAt !== null);
  const onError = useTellProblem();

  const acts: RowActs = {
    onDetails,
    onDelete,
    onAddPart: ({ id }) => lines.openNew(items.findLast(({ parentId }) => parentId === id)?.id ?? id, id),
    onMove: moves.move,
    onProgress: ({ id, version }, action) => progress.mutate({ id, body: { action, version } }, { onError }),
  };
  const editorOf = (draft: LineDraft | undefined, item?: AgendaItem) =>
    draft && (
      <LineEditor
        draft={draft}
        lines={lines}
        sectionId={(item ? sectionFor(items, item)?.id : sectionOf(items, draft.afterId)) ?? null}
        onNext={({ id, parentId }) => lines.openNew(id, parentId)}
      />
    );
  const newAfter = (id: string | null) => lines.drafts.filter((draft) => isNew(draft) && draft.afterId === id);
  const nowhere = lines.drafts.filter((draft) => !items.some(({ id }) => id === placeOf(draft)));
  return (
    <AgendaDrag agenda={agenda} onOrder={moves.arrange}>
      {(previewOf) => (
        <ol className={classes['list']} aria-label={t('list')}>
          {items.map((item) => (
            <Fragment key={item.id}>
              <AgendaRow
                item={previewOf(item)}
                depth={depthOf(items, lines.drafts.find(({ id }) => id === item.id) ?? item)}
                actions={actions}
                hasParts={items.some(({ parentId }) => parentId === item.id)}
                underway={underway}
                late={lateness(agenda, previewOf(item))}
                onOpen={lines.open}
                onMove={moves.move}
                onProgress={acts.onProgress}
                reportLink={reportLinkOf(item, slots)}
                editor={editorOf(
                  lines.drafts.find(({ id }) => id === item.id),
                  item,
                )}
                files={slots.renderFiles?.(item)}
                menu={<AgendaRowMenu item={item} agenda={agenda} {...acts} />}
              />
              {newAfter(item.id).map((draft) => (
                <NewLine key={draft.id} depth={depthOf(items, draft)}>
                  {editorOf(draft)}
                </NewLine>
              ))}
            </Fragment>
          ))}
          {nowhere.map((draft) => (
            <NewLine key={draft.id} depth={depthOf(items, draft)}>
              {editorOf(draft)}
            </NewLine>
          ))}
        </ol>
      )}
    </AgendaDrag>
  );
}

const isNew = ({ version }: LineDraft): boolean => version === null;

/** The line at which a draft is shown: its own, or the one that it follows. */
const placeOf = (draft: LineDraft): string | null => (isNew(draft) ? draft.afterId : draft.id);

/** The section of which a new line may become a part: the line that it follows, or the one around that. */
function sectionOf(items: readonly AgendaItem[], afterId: string | null): string | undefined {
  const after = afterId === null ? items.at(-1) : items.find(({ id }) => id === afterId);
  return after?.parentId ?? after?.id;
}

function NewLine({ depth, children }: { depth: number; children: ReactNode }) {
  return (
    <li className={classes['row']} data-depth={depth}>
      <div className={classes['gutter']} />
      <div className={classes['whole']}>{children}</div>
    </li>
  );
}

/** Where there is more to read on what the line reports. */
function reportLinkOf({ reportsYear, reportsMeetingId }: AgendaItem, slots: AgendaSlots): string | null {
  if (reportsYear !== null) return slots.recommendationsOf?.(reportsYear) ?? null;
  return reportsMeetingId === null ? null : (slots.askedAt?.(reportsMeetingId) ?? null);
}
