import { ConfirmDialog } from '@kyhop/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface TypedText {
  /** For the form: something was typed or ticked in it. */
  onChange: () => void;
  /** For the dialog around the form. */
  modal: { onClose: () => void; closeOnEscape: boolean };
  /** The question, to be rendered within the dialog. */
  dialog: ReactNode;
}

/**
 * Escape, a click beside a dialog and its cross are hit by accident: once something was typed, they ask before it is lost.
 * The button that cancels is meant as it says, and does not ask.
 */
export function useTypedText(onClose: () => void): TypedText {
  const { t } = useTranslation('common');
  const [isTyped, setIsTyped] = useState(false);
  const [asks, setAsks] = useState(false);
  const dialog = (
    <ConfirmDialog
      opened={asks}
      title={t('discard.title')}
      message={t('discard.message')}
      confirmLabel={t('discard.confirm')}
      cancelLabel={t('discard.keep')}
      danger
      onConfirm={onClose}
      onCancel={() => setAsks(false)}
    />
  );
  return {
    onChange: () => setIsTyped(true),
    // Every open dialog hears Escape: while it is asked, the answer is the question's alone.
    modal: { onClose: () => (isTyped ? setAsks(true) : onClose()), closeOnEscape: !asks },
    dialog,
  };
}
