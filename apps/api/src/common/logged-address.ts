/** Addresses that open something to whoever knows them: answers to invitations and calendar feeds. */
const SECRET = /(\/(?:answers|feeds|tra-loi)\/)[^/?#]+/gu;

/** An address as it may be written down: whoever reads the log must not be able to use it. */
export const loggedAddress = (address: string): string => address.replace(SECRET, '$1…');
