/** Stands before each text of a sequence (RFC 8142, section 2.2). */
export const RECORD_SEPARATOR = '\u001e'
