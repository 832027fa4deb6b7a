/** Tables of recommendations that arrive in a table (recommendations/intake). */
export const INTAKE = ``;
