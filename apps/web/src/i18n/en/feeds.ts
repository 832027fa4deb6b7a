import type { English } from '../types';
import type vi from '../vi/feeds';

export default {
  title: 'Calendar feeds',
} satisfies English<typeof vi>;
