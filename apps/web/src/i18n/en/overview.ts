import type { English } from '../types';
import type vi from '../vi/overview';

export default {
  title: 'Overview',
} satisfies English<typeof vi>;
