import type vi from '../vi/files';
import type { English } from '../types';

export default {
  title: 'Meeting documents',
  ofItem: 'Documents of {{title}}',
  wholeMeeting: 'Whole meeting',
  byLink: 'Sent by the link of an invitation',
  empty: 'There are no documents yet.',
  emptyAdvice: 'Choose files or drop them into the frame above. Participants can fetch what is for everybody.',
  field: {
    name: 'Name',
    nameMissing: 'Give the document a name.',
    nameAdvice: 'The extension (.pdf, .docx…) follows what the file is.',
    item: 'Agenda item',
    audience: 'Who may read it',
    size: 'Size',
    uploaded: 'Sent by, when',
    actions: 'Actions',
  },
  audience: { EVERYONE: 'Everybody at the meeting', SECRETARIAT: 'Secretariat only' },
  upload: {
    title: 'Add documents',
    choose: 'Choose files',
    attach: 'Attach',
    toItem: 'Attach documents to {{title}}',
    advice: 'Or drop them into this frame. Each at most {{size}}; {{kinds}} are taken.',
    list: 'Files on their way',
    progress: 'Progress of {{name}}',
    waiting: 'Waiting',
    sent: '{{percent}}% sent',
    done: '{{name}} was uploaded',
    cancel: 'Stop uploading {{name}}',
    retry: 'Upload {{name}} again',
    dismiss: 'Take {{name}} off the list',
  },
  edit: { title: 'Edit the document', of: 'Edit {{name}}' },
  delete: {
    of: 'Delete {{name}}',
    title: 'Delete the document?',
    message: '{{name}} will be gone for good; nobody can fetch it any more.',
    done: '{{name}} was deleted',
  },
} satisfies English<typeof vi>;
