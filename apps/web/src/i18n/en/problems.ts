import type { English } from '../types';
import type vi from '../vi/problems';

export default {
  network: 'The server cannot be reached. Check the network and try again.',
  byStatus: {
    bad: 'The server did not understand. Check what was entered.',
    signedOut: 'Your session has ended. Sign in again.',
    forbidden: 'You may not do this. Ask the secretariat of the cluster or an administrator.',
    notFound: 'This is no longer there, or you may not see it.',
    conflict: 'This can no longer be done in the present state. Reload to see how it stands.',
    tooMany: 'Too many tries. Wait a minute and try again.',
    server: 'The server is in trouble. Try again in a few minutes.',
  },
  request: {
    invalid: 'Some fields are not right. See the note at each.',
    too_large: 'Too much was sent at once. Split it or shorten it.',
    unknown_reference: 'Something that was chosen is no longer there. Reload and choose again.',
  },
  resource: {
    exists: 'This is already there.',
    overlaps: 'This period overlaps one that is already there.',
    busy: 'Somebody else is changing this at the same moment. Try again.',
    version_conflict: 'Somebody else has just changed this. See the new state, then go on.',
  },
  service: {
    starting: 'The server is starting. Try again in a few seconds.',
    database_unavailable: 'The database is away. Try again in a few minutes.',
    too_slow: 'The server took too long. Narrow the search and try again.',
  },
  auth: {
    wrong_credentials: 'E-mail or password is wrong. Try again.',
    too_many_attempts: 'Too many tries. Wait a minute and try again.',
    cross_site: 'The request came from another site and was refused. Open Kỳ Họp again and retry.',
  },
  field: {
    required: 'Fill in this field.',
    too_long: 'At most {{max}} characters.',
    too_small: 'A number from {{min}} up.',
    too_large: 'A number of at most {{max}}.',
    too_many: 'Choose at most {{max}}.',
    too_few: 'Add at least one.',
    repeated: 'Something is there twice.',
    not_an_email: 'Not an e-mail address; an example: name@province.gov.vn.',
    not_a_date: 'Not a date: write it like 25/03/2021.',
    not_a_time: 'Not a time: write it like 08:30.',
    not_a_number: 'Enter a number.',
    not_a_whole_number: 'Enter a whole number.',
    not_an_option: 'Choose one of the options.',
    unknown_field: 'The server does not know this field. Reload the page.',
    invalid: 'This value is not right. Enter it again.',
  },
} satisfies English<typeof vi>;
