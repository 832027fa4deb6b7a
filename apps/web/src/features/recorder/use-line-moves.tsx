import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlank } from './line';
import type { LineMoves } from './record-line';
import { askedAbove } from './record-lines';
import type { Caret } from './use-caret';
import type { useRecord } from './use-record';

interface LineMovesSetting extends Pick<ReturnType<typeof useRecord>, 'lines' | 'editor'> {
  caret: Caret;
  setActiveId: (id: string) => void;
  openHelp: () => void;
}

/** The moves of lines; the same object all the time, so that a line is drawn anew only when it changes. */
export function useLineMoves(setting: LineMovesSetting): LineMoves {
  const offerUndo = useUndo();
  const latest = useRef({ ...setting, offerUndo });
  useEffect(() => {
    latest.current = { ...setting, offerUndo };
  });
  const [moves] = useState<LineMoves>(() => ({
    enter: (id) => {
      const { editor, caret } = latest.current;
      caret.put(editor.insertAfter(id || null));
    },
    leave: (id, direction) => {
      const { lines, caret } = latest.current;
      const next = lines[lines.findIndex((line) => line.id === id) + direction];
      if (next) caret.put(next.id, direction === 1 ? 0 : undefined);
    },
    remove: (id) => {
      const { lines, editor, caret, offerUndo: offer } = latest.current;
      const index = lines.findIndex((line) => line.id === id);
      const neighbour = lines[index - 1] ?? lines[index + 1];
      // The caret needs a line: the only one stays when it is empty already.
      if (!neighbour && lines[index] && isBlank(lines[index].content)) return;
      const said = editor.remove(id);
      caret.put(neighbour?.id ?? editor.insertAfter(null));
      if (!said) return;
      offer(id, () => {
        editor.restore(id, said);
        caret.put(id);
      });
    },
    activate: (id) => latest.current.setActiveId(id),
    nearestAsked: (id) => askedAbove(latest.current.lines, id),
    help: () => latest.current.openHelp(),
  }));
  return moves;
}

/** A message with a button that undoes what it tells of. */
function useUndo() {
  const { t } = useTranslation(['proceedings', 'common']);
  return (id: string, undo: () => void) =>
    notifications.show({
      id,
      message: (
        <>
          {t('line.removed')}{' '}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              undo();
              notifications.hide(id);
            }}
          >
            {t('common:action.undo')}
          </Button>
        </>
      ),
      autoClose: 10_000,
    });
}
