import type { English } from '../types';
import type vi from '../vi/templates';

export default {
  title: 'Agenda templates',
} satisfies English<typeof vi>;
