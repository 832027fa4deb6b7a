import type { English } from '../types';
import type vi from '../vi/delegations';

export default {} satisfies English<typeof vi>;
