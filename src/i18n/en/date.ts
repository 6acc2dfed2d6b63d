export const date = {}
