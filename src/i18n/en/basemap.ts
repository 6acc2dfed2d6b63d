export const basemap = {}
