export const chronicle = {}
