import type { English } from '../types';
import type vi from '../vi/desk';

export default {
  title: 'Desk',
} satisfies English<typeof vi>;
