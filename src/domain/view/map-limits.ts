/** Zoom levels that the offline base map has something to show at. */
export const MIN_ZOOM = 2
export const MAX_ZOOM = 10
/** For files of the whole world on a map too narrow for it. */
export const MIN_FAR_ZOOM = 0
/** For files of a town or of a walk: the base map is then drawn larger than it is detailed. */
export const MAX_CLOSE_ZOOM = 16

/** Web Mercator ends near 85 degrees. */
export const MAX_LATITUDE = 85
