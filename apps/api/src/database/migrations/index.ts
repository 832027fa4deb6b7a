import { Spine1790000000000 } from './1790000000000-spine';

/** In the order of their time; named one by one because the program is bundled. */
export const MIGRATIONS = [Spine1790000000000];
