import { ArrayMinSize, ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { IdField, Maybe, OneOf, SeenVersion, Text } from '../../common/fields';
import { RESULT_CLASSES, type ResultClass } from '../recommendation.entity';

/** How many answers one request decides on. */
const MOST_AT_ONCE = 100;

export class ApproveResponseDto {
  @SeenVersion()
  version: number;
}

export class ReturnResponseDto {
  @SeenVersion()
  version: number;

  /** What is to be written otherwise, at most 1,000 characters. */
  @Text(1000)
  reason: string;
}

export class SeenResponseDto {
  /** The answer. */
  @IdField()
  id: string;

  @SeenVersion()
  version: number;
}

export class SeenResponsesDto {
  /** 1 to 100 answers, each as its reader saw it; every one is judged by itself. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE, { context: { max: MOST_AT_ONCE } })
  @ValidateNested({ each: true })
  @Type(() => SeenResponseDto)
  items: SeenResponseDto[];
}

export class PublishResponsesDto extends SeenResponsesDto {
  /** What came of all of these recommendations, where the answers settle them; each keeps its own when left out. */
  @Maybe()
  @OneOf(RESULT_CLASSES, 'ResultClass')
  resultClass?: ResultClass | null;
}
