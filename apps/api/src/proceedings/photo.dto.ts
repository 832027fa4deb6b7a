import { IdField, Maybe, SeenVersion, Text, WholeNumber } from '../common/fields';

class PhotoFields {
  /** What the report prints under it. */
  @Text(1_000)
  caption: string;

  /** The attendee of this meeting who is seen. */
  @Maybe()
  @IdField()
  pictured?: string | null;

  /** Who took it, if the source says so. */
  @Maybe()
  @Text(200)
  credit?: string | null;

  /** Place among the photos of the meeting, from 0. */
  @WholeNumber(0, 1_000)
  position: number;
}

export class CreatePhotoDto extends PhotoFields {
  /** Made by the client: the same id twice is one photo. */
  @IdField()
  id: string;
}

export class UpdatePhotoDto extends PhotoFields {
  @SeenVersion()
  version: number;
}

/** A photo of the meeting: its caption, whom it shows, its place, its credit. */
export class PhotoDto {
  /** The photo. */
  id: string;
  /** The meeting that it was taken at. */
  meetingId: string;
  /** What the report prints under it. */
  caption: string;
  /** The attendee who is seen. */
  pictured: string | null;
  /** Who took it. */
  credit: string | null;
  /** Place among the photos of the meeting, from 0. */
  position: number;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class PhotoListDto {
  /** By place. */
  items: PhotoDto[];
  /** What the caller may do now: `write`. */
  actions: string[];
}
