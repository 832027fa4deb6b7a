import type { English } from '../types';
import type vi from '../vi/messages';

export default {
  title: 'Mail and jobs',
} satisfies English<typeof vi>;
