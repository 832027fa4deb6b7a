/** What the search for recommendations that say the same needs (recommendations/likeness). */
export const LIKENESS = ``;
