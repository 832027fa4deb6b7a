import type { English } from '../types';
import type vi from '../vi/answer';

export default {
  title: 'Answer the invitation',
} satisfies English<typeof vi>;
