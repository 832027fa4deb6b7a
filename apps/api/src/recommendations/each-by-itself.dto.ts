export class RefusedItemDto {
  /** What stays as it was. */
  id: string;
  /** Why: a code as in the problem that a request for this one alone would give. */
  code: string;
}

export class DecidedItemsDto {
  /** What is done, in the order of the request. */
  done: string[];
  /** What stays as it was. */
  refused: RefusedItemDto[];
}
