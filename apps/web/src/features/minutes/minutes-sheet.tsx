import { minutesLines, type MinutesDocument } from '@kyhop/official-documents';
import { OfficialSheet } from '../../shared/official-sheet';

interface MinutesSheetProps {
  document: MinutesDocument;
  /** What the sheet is, for who cannot see it. */
  label: string;
}

/** The minutes as their paper. */
export const MinutesSheet = ({ document, label }: MinutesSheetProps) => (
  <OfficialSheet lines={minutesLines(document)} label={label} />
);
