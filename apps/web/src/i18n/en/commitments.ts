import type { English } from '../types';
import type vi from '../vi/commitments';

export default {
  title: 'Commitments and calls',
} satisfies English<typeof vi>;
