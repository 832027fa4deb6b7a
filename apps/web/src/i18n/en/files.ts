import type { English } from '../types';
import type vi from '../vi/files';

export default {
  title: 'Meeting documents',
} satisfies English<typeof vi>;
