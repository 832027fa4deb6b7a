import type { English } from '../types';
import type vi from '../vi/invitations';

export default {
  title: 'Invitations',
} satisfies English<typeof vi>;
