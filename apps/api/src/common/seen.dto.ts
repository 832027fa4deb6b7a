import { SeenVersion } from './fields';

/** Of what is being deleted, or replaced by bytes, the version that the caller saw. */
export class SeenQuery {
  /** The version that the caller saw; refused when the record has moved on since. */
  @SeenVersion()
  version: number;
}

/** The body of a step that says nothing but what it is taken on. */
export class SeenDto {
  @SeenVersion()
  version: number;
}
