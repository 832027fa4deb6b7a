import type { English } from '../types';
import type vi from '../vi/report';

export default {
  title: 'Consolidated report',
} satisfies English<typeof vi>;
