import type { English } from '../types';
import type vi from '../vi/directory';

export default {} satisfies English<typeof vi>;
