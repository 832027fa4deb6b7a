/** What the search over everything reads (search/), kept by triggers so that no way of writing can forget it. */
export const SEARCH = ``;
