import type { ComponentProps, ReactNode } from 'react';
import { ConflictNotice } from './conflict-notice';
import { FormDialog } from './form-dialog';

type DialogProps = ComponentProps<typeof FormDialog>;

interface EditDialogProps<Current> extends Pick<DialogProps, 'title' | 'size' | 'submitLabel' | 'onClose'> {
  /** The form over the record (`useEditForm`). */
  edit: {
    submit: DialogProps['onSubmit'];
    saving: boolean;
    error: unknown;
    conflict?: { current: Current; take: () => void; keep: () => void };
  };
  /** What is on the server now, line by line, where somebody else saved first; what is empty is left out. */
  linesOf: (current: Current) => readonly (string | null)[];
  children: ReactNode;
}

/** The one dialog that changes a record: what is wrong stands at its field, what somebody else saved at the button. */
export function EditDialog<Current>({ edit, linesOf, ...props }: EditDialogProps<Current>) {
  const { submit, saving, error, conflict } = edit;
  return (
    <FormDialog
      {...props}
      onSubmit={submit}
      saving={saving}
      error={error}
      conflict={
        conflict && (
          <ConflictNotice
            lines={linesOf(conflict.current).filter((line): line is string => Boolean(line))}
            onTake={conflict.take}
            onKeep={conflict.keep}
          />
        )
      }
    />
  );
}
