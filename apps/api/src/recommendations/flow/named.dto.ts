/** Somebody or something, by its name. */
export class NamedDto {
  /** Its id. */
  id: string;
  /** The short name of a unit, the name of a person. */
  name: string;
}

/** A recommendation, by its code. */
export class RecommendationLinkDto {
  /** The recommendation. */
  id: string;
  /** KN-2020-014; null until the desk has received it. */
  code: string | null;
}
