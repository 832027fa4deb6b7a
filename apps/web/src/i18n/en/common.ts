import type { English } from '../types';
import type vi from '../vi/common';

export default {
  appName: 'Kỳ Họp',
  action: {
    add: 'Add',
    back: 'Back',
    cancel: 'Cancel',
    close: 'Close',
    create: 'Create',
    delete: 'Delete',
    edit: 'Edit',
    loadMore: 'Show more',
    reload: 'Reload',
    retry: 'Try again',
    save: 'Save',
    search: 'Search',
    clearSearch: 'Clear the search',
    undo: 'Undo',
  },
  state: {
    loading: 'Loading…',
    loadingMore: 'Loading more…',
    saving: 'Saving…',
    savedAt: 'Saved {{time}}',
    waiting_one: '{{count}} line waiting to be sent',
    waiting_other: '{{count}} lines waiting to be sent',
    saveFailed: 'Not saved yet',
    end: 'End of the list',
  },
  sampleData: 'sample data',
  yes: 'Yes',
  no: 'No',
  none: 'None yet',
  required: 'Required',
  date: {
    placeholder: 'day/month/year',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    clear: 'Clear the date',
    invalid: 'Not a date: write it like 25/03/2021',
  },
} satisfies English<typeof vi>;
