import type { English } from '../types';
import type vi from '../vi/notes';

export default {
  title: 'Private notes',
} satisfies English<typeof vi>;
