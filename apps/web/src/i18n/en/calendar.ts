import type { English } from '../types';
import type vi from '../vi/calendar';

export default {
  title: 'Calendar',
} satisfies English<typeof vi>;
