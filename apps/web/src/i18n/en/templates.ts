import type { English } from '../types';
import type vi from '../vi/templates';

export default {
  title: 'Agenda templates',
  subtitle:
    'Agendas to begin with, for each kind of meeting. Changing one leaves the agendas made from it as they are.',
  create: 'Add a template',
  edit: 'Edit the agenda template',
  editOne: 'Edit the template “{{name}}”',
  empty: 'No templates yet.',
  emptyAdvice: 'Add one here, or open an agenda and choose “Save as template”.',
  field: {
    name: 'Name',
    kind: 'Kind of meeting',
    owner: 'For',
    lines: 'Items',
    length: 'Length',
    actions: 'Actions',
  },
  shared: 'All clusters',
  nameMissing: 'Give the template a name.',
  linesMissing: 'Add at least one item, and say of each what it is and how long it takes.',
  yearsAdvice:
    'Write {năm} and {năm sau} for the emulation year and the one after: they are filled in when it is used.',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  count_one: '{{count}} item',
  count_other: '{{count}} items',
  addLine: 'Add an item',
  removeLine: 'Remove item {{place}}',
  line: 'Item {{place}}',
  part: 'Item {{place}}, a part',
  delete: 'Delete the template',
  deleteOne: 'Delete the template “{{name}}”',
  deleteQuestion: 'Delete the template “{{name}}”?',
  deleteAdvice: 'It can no longer be chosen. Agendas made from it stay as they are.',
  deleted: 'Deleted the template “{{name}}”.',
  pick: 'Agenda template',
  fill: 'Fill in the template',
  saveAs: 'Save as template',
  saveAsAdvice: 'The emulation year and the one after become {năm} and {năm sau}, so that it serves every year.',
  savedAs: 'Saved the template “{{name}}”.',
} satisfies English<typeof vi>;
