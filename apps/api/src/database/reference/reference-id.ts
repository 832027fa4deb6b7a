import { v5 as uuidv5 } from 'uuid';

const NAMESPACE = 'b3f0c5b2-6d0e-5a47-9a57-0d5f3c1e7a11';

/** The id of a row of reference data: the same on every server, so that loading it again finds it. */
export const referenceId = (
  kind:
    'unit' | 'cluster' | 'membership' | 'topic' | 'holiday' | 'cluster-year' | 'agenda-template' | 'answer-template',
  key: string,
): string => uuidv5(`${kind}:${key}`, NAMESPACE);
