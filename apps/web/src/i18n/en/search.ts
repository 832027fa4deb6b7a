import type { English } from '../types';
import type vi from '../vi/search';

export default {
  title: 'Search',
} satisfies English<typeof vi>;
