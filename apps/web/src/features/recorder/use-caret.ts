import { useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'react';

interface Place {
  id: string;
  /** Where in the text; the end unless given. */
  at?: number;
}

export interface Caret {
  /** The text field of a line tells that it is there; `null`: gone. */
  register: (id: string, field: HTMLTextAreaElement | null) => void;
  /** Puts the caret into a line, as soon as that is on the page. */
  put: (id: string, at?: number) => void;
}

/** Moves the caret between lines, also into one that is only about to be drawn. */
export function useCaret(): Caret {
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const wanted = useRef<Place | null>(null);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const field = wanted.current && fields.current.get(wanted.current.id);
    if (!field) return;
    const at = wanted.current?.at ?? field.value.length;
    wanted.current = null;
    field.focus();
    field.setSelectionRange(at, at);
  });

  const register = useCallback<Caret['register']>((id, field) => {
    if (field) fields.current.set(id, field);
    else fields.current.delete(id);
  }, []);
  const put = useCallback<Caret['put']>((id, at) => {
    wanted.current = { id, at };
    drawAgain();
  }, []);
  return useMemo(() => ({ register, put }), [register, put]);
}
