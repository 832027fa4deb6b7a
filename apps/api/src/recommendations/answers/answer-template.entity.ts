import { Check, Column, Entity } from 'typeorm';
import { Id, Version } from '../../database/columns';
import { RESPONSE_KINDS, type ResponseKind, type Tense, TENSES } from '../response.entity';

/** Mẫu trả lời: words that an answer may begin from. */
@Entity()
@Check('ck_answer_template_kinds', `kinds <@ ARRAY[${RESPONSE_KINDS.map((kind) => `'${kind}'`).join(', ')}]`)
@Check('ck_answer_template_tense', `tense IN (${TENSES.map((tense) => `'${tense}'`).join(', ')})`)
export class AnswerTemplate {
  @Id() id: string;

  @Column('text', { unique: true }) name: string;

  @Column('text', { array: true, default: '{}' }) kinds: ResponseKind[];

  @Column('text', { nullable: true }) tense: Tense | null;

  @Column('text') text: string;

  @Version() version: number;
}
