import type { English } from '../types';
import type vi from '../vi/home';

export default {
  title: 'Today',
  greeting: 'Welcome, {{name}}',
} satisfies English<typeof vi>;
