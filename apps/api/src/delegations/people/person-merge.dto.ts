import { IdField, SeenVersion } from '../../common/fields';

export class MergePersonDto {
  /** The person who stays. */
  @IdField()
  intoId: string;

  /** The version of the double that the writer saw. */
  @SeenVersion()
  version: number;
}
