import type { English } from '../types';
import type vi from '../vi/people';

export default {
  title: 'People',
} satisfies English<typeof vi>;
