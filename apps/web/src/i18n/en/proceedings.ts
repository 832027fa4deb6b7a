import type { English } from '../types';
import type vi from '../vi/proceedings';

export default {} satisfies English<typeof vi>;
