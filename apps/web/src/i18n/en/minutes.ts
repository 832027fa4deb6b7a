import type { English } from '../types';
import type vi from '../vi/minutes';

export default {} satisfies English<typeof vi>;
