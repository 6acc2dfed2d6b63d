/** The language (BCP 47) in which the pages are built. */
export const LOCALE = 'en-GB'
