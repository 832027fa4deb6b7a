import type { English } from '../types';
import type vi from '../vi/admin';

export default {} satisfies English<typeof vi>;
