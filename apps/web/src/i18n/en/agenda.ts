import type { English } from '../types';
import type vi from '../vi/agenda';

export default {} satisfies English<typeof vi>;
