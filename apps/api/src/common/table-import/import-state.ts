/** A list on its way in: READING until a job has read it; then READY, or FAILED; APPLIED once it was taken over. */
export const IMPORT_STATES = ['READING', 'READY', 'APPLIED', 'FAILED'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
