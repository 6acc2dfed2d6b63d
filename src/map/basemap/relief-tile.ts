/** Edge of a relief tile without its margin, in pixels. */
export const RELIEF_SIZE = 512

/** Pixels of the neighbouring tiles that each relief tile carries on every side. */
export const RELIEF_MARGIN = 2

/** Last zoom of the relief archive. */
export const RELIEF_MAX_ZOOM = 4

/** Last zoom of the map (Leaflet's) at which the relief is drawn. */
export const RELIEF_MAX_MAP_ZOOM = 10
