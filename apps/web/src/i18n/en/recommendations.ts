import type { English } from '../types';
import type vi from '../vi/recommendations';

export default {} satisfies English<typeof vi>;
