import { IsBoolean, Matches } from 'class-validator';
import { IdField, Maybe, SeenVersion, Text, WholeNumber } from '../common/fields';
import { MAX_TOPIC_POSITION, type Topic, TOPIC_CODE } from './topic.entity';

export class CreateTopicDto {
  /** Made by the client: the same id twice is one topic. */
  @IdField()
  id: string;

  /** A stable name for programs, unique: `TRAINING`. Capital letters, digits and underscores, beginning with a letter. */
  @Text(60)
  @Matches(TOPIC_CODE)
  code: string;

  /** The name in Vietnamese. */
  @Text(120)
  nameVi: string;

  /** The name in English. */
  @Text(120)
  nameEn: string;
}

export class UpdateTopicDto {
  @SeenVersion()
  version: number;

  /** The name in Vietnamese. */
  @Text(120)
  nameVi: string;

  /** The name in English. */
  @Text(120)
  nameEn: string;

  /** Where it stands in lists of choice, from 0; left as it is when absent. */
  @Maybe()
  @WholeNumber(0, MAX_TOPIC_POSITION)
  position?: number | null;

  /** No longer offered, but kept where it was chosen. */
  @IsBoolean()
  retired: boolean;
}

/** What a recommendation may be about. */
export class TopicDto {
  /** The topic. */
  id: string;
  /** A stable name for programs: `TRAINING`. */
  code: string;
  /** The name in Vietnamese. */
  nameVi: string;
  /** The name in English. */
  nameEn: string;
  /** Where it stands in lists of choice, from 0. */
  position: number;
  /** No longer offered, but kept where it was chosen. */
  retired: boolean;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class TopicListDto {
  /** In the order of lists of choice, retired ones too. */
  items: TopicDto[];
}

export const toTopicDto = ({ id, code, nameVi, nameEn, position, retired, version }: Topic): TopicDto => ({
  id,
  code,
  nameVi,
  nameEn,
  position,
  retired,
  version,
});
