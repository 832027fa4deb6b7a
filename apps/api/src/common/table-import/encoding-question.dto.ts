import { ApiProperty } from '@nestjs/swagger';

const QUESTIONED_ENCODINGS = ['TCVN3', 'VNI'] as const;
const EVIDENCES = ['FONT', 'LETTERS'] as const;

export class EncodingSampleDto {
  /** As the list has it. */
  before: string;
  /** As it would be. */
  after: string;
}

/** A question that only a person can answer: whether the letters are of the time before Unicode. */
export class EncodingQuestionDto {
  /** The encoding that they seem to be in. */
  @ApiProperty({ enum: QUESTIONED_ENCODINGS, enumName: 'LegacyEncoding' })
  encoding: (typeof QUESTIONED_ENCODINGS)[number];
  /** FONT: cells are in a font of that encoding; LETTERS: only the letters tell. */
  @ApiProperty({ enum: EVIDENCES, enumName: 'EncodingEvidence' })
  evidence: (typeof EVIDENCES)[number];
  /** Cells before and after. */
  samples: EncodingSampleDto[];
}
