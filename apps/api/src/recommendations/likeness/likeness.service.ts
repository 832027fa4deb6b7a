import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../identity/caller';
import { codeOf } from '../recommendation-number';
import type { Competence } from '../recommendation.entity';
import { type AlikeRow, type ComparedRow, findAlike } from './alike-rows';
import type { ProposalsDto, SimilarRecommendationDto, SimilarRecommendationsDto } from './likeness.dto';
import { ALIKE, degreeOf, TELLING } from './likeness-measure';
import { isMergeable, takesMerged } from './merge-rules';
import { type Precedent, propose, type Proposed } from './proposal';
import { markShared } from './shared-words';

const SHOWN = 10;
/** So many of the nearest have a say in how a recommendation is to be classified. */
const HEARD = 12;

/** Kiến nghị giống nhau: what says the same, over clusters and years, and what it tells of this one. */
@Injectable()
export class Likeness {
  constructor(private readonly dataSource: DataSource) {}

  /** The likest first, with what both say marked in both. One statement. */
  async similar(caller: Caller, id: string, limit = SHOWN): Promise<SimilarRecommendationsDto> {
    const compared = await findAlike(this.dataSource.manager, caller, id, { atLeast: ALIKE, limit });
    return { items: compared.alike.map((row) => toSimilar(row, compared)) };
  }

  /** How this one may be classified, as the alike ones were. One statement. */
  async proposals(caller: Caller, id: string): Promise<ProposalsDto> {
    const { alike } = await findAlike(this.dataSource.manager, caller, id, { atLeast: TELLING, limit: HEARD });
    const classified = alike.filter(({ status }) => status !== 'RECEIVED' && status !== 'CLARIFY');
    const topics = new Map(classified.flatMap(({ topic }) => (topic === null ? [] : [[topic.id, topic]])));
    const topic = propose(classified.map((row) => precedent(row, row.topic?.id ?? null)));
    const chosen = topic && topics.get(topic.value);
    const competence = propose<Competence>(classified.map((row) => precedent(row, row.competence)));
    return {
      topic: topic && chosen ? { topic: chosen, ...grounds(topic) } : null,
      competence: competence && { competence: competence.value, ...grounds(competence) },
    };
  }
}

const precedent = <Value>(row: AlikeRow, value: Value | null): Precedent<Value> => ({
  ...{ id: row.id, code: codeOf(row), score: row.score, degree: degreeOf(row.score), value },
});

const grounds = ({
  agree,
  of,
  from,
}: Proposed<string>): Pick<ProposalsDto['topic'] & object, 'agree' | 'of' | 'from'> => ({
  agree,
  of,
  from: from.map(({ id, code, degree }) => ({ id, code, degree })),
});

function toSimilar(row: AlikeRow, compared: ComparedRow): SimilarRecommendationDto {
  const { status, score, topic, raisedBy, raisedOn, clusterName, emulationYear, responsesCount, answerExcerpt } = row;
  return {
    id: row.id,
    code: codeOf(row),
    ...{ status, score, topic, raisedBy, raisedOn, clusterName, emulationYear, responsesCount, answerExcerpt },
    degree: degreeOf(score),
    pieces: markShared(row.text, compared.text),
    askedPieces: markShared(compared.text, row.text),
    earlier: emulationYear < compared.emulationYear,
    mergedInto: row.mergedInto && { id: row.mergedInto.id, code: codeOf(row.mergedInto) },
    mayMerge: isMergeable(status) && takesMerged(compared.status),
    mayTake: isMergeable(compared.status) && takesMerged(status),
    version: row.version,
  };
}
