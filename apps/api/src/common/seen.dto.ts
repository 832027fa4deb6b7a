import { SeenVersion } from './fields';

/** Of what is being deleted, the version that the caller saw. */
export class SeenQuery {
  /** The version that the caller saw; refused when the record has moved on since. */
  @SeenVersion()
  version: number;
}
