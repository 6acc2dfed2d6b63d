/** Zoom levels that the offline base map has something to show at. */
export const MIN_ZOOM = 2
export const MAX_ZOOM = 10

/** Web Mercator ends near 85 degrees. */
export const MAX_LATITUDE = 85
