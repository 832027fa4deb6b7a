import type { English } from '../types';
import type vi from '../vi/intake';

export default {
  title: 'Import recommendations',
} satisfies English<typeof vi>;
