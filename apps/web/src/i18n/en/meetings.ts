import type { English } from '../types';
import type vi from '../vi/meetings';

export default {} satisfies English<typeof vi>;
