import { ApiProperty } from '@nestjs/swagger';
import { IdField, Maybe, OneOf, SeenVersion, SomeOf, Text } from '../../common/fields';
import { RESPONSE_KINDS, type ResponseKind, type Tense, TENSES } from '../response.entity';

export class AnswerTemplateFieldsDto {
  /** What lists of choice call it; no two have the same name. */
  @Text(200)
  name: string;

  /** What an answer that begins from it says (docs/domain.md §0.5); may be none. */
  @SomeOf(RESPONSE_KINDS, 'ResponseKind')
  kinds: ResponseKind[];

  /** Đã, đang, sẽ; null: chosen with the answer. */
  @Maybe()
  @OneOf(TENSES, 'Tense')
  tense?: Tense | null;

  /** The words that an answer begins from, at most 10,000 characters. */
  @Text(10_000)
  text: string;
}

export class CreateAnswerTemplateDto extends AnswerTemplateFieldsDto {
  /** Made by the client: the same id twice is one template. */
  @IdField()
  id: string;
}

export class UpdateAnswerTemplateDto extends AnswerTemplateFieldsDto {
  @SeenVersion()
  version: number;
}

export class AnswerTemplateDto {
  /** The template. */
  id: string;
  /** What lists of choice call it. */
  name: string;
  /** What an answer that begins from it says. */
  @ApiProperty({ enum: RESPONSE_KINDS, enumName: 'ResponseKind', isArray: true })
  kinds: ResponseKind[];
  /** Đã, đang, sẽ; null: chosen with the answer. */
  @ApiProperty({ enum: TENSES, enumName: 'Tense', nullable: true })
  tense: Tense | null;
  /** The words that an answer begins from. */
  text: string;
  /** Raised by every change; whoever changes it names the version that they saw. */
  version: number;
}

export class AnswerTemplateListDto {
  /** By name. */
  items: AnswerTemplateDto[];
}
