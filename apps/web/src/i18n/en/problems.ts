import type { English } from '../types';
import type vi from '../vi/problems';

export default {
  network: 'The server cannot be reached. Check the network and try again.',
  byStatus: {
    bad: 'The server did not understand. Check what was entered.',
    signedOut: 'Your session has ended. Sign in again.',
    forbidden: 'You may not do this. Ask the secretariat of the cluster or an administrator.',
    notFound: 'This is no longer there, or you may not see it.',
    conflict: 'Somebody else has just changed this. Reload to see the new state.',
    tooMany: 'Too many tries. Wait a minute and try again.',
    server: 'The server is in trouble. Try again in a few minutes.',
  },
  validation: { failed: 'Some fields are not right. See the note at each.' },
  auth: {
    invalid_credentials: 'E-mail or password is wrong. Try again.',
    too_many_attempts: 'Too many tries. Wait a minute and try again.',
  },
  field: {
    required: 'Fill in this field.',
    too_long: 'At most {{max}} characters.',
    too_short: 'At least {{min}} characters.',
    too_small: 'A number from {{min}} up.',
    too_large: 'A number of at most {{max}}.',
    invalid_email: 'Not an e-mail address; an example: name@province.gov.vn.',
    invalid_date: 'Not a date: write it like 25/03/2021.',
    unknown: 'The server does not know this field. Reload the page.',
    invalid: 'This value is not right. Enter it again.',
  },
} satisfies English<typeof vi>;
