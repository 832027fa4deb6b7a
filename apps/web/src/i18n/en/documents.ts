import type { English } from '../types';
import type vi from '../vi/documents';

export default {} satisfies English<typeof vi>;
