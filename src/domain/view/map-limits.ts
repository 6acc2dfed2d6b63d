/** Zoom levels that the offline base map has something to show at. */
export const MIN_ZOOM = 2
export const MAX_ZOOM = 10

/** Web Mercator ends near 85 degrees; to the sides the world goes round. */
export const MAX_BOUNDS: [[number, number], [number, number]] = [
  [-85, -720],
  [85, 720],
]
