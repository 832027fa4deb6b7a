import type { English } from '../types';
import type vi from '../vi/imports';

export default {
  title: 'Import a list',
} satisfies English<typeof vi>;
