import type { English } from '../types';
import type vi from '../vi/likeness';

export default {
  title: 'Alike',
} satisfies English<typeof vi>;
