import type { English } from '../types';
import type vi from '../vi/schedule';

export default {
  title: 'Released versions',
} satisfies English<typeof vi>;
