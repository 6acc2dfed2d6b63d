// Read by TypeScript and, as 32-bit integers, by AssemblyScript: plain numbers and no types.

/** Width and height in pixels of the tiles that a buffer is repainted in. */
export const TILE = 64
/** How many pixels a dot reaches out from the pixel of its event, the faintest of its edge included. */
export const REACH = 5
/** Pixels by which the cells of events surround the buffer: whole vectors, and no fewer than a dot reaches. */
export const MARGIN = 8

/** Bits of a key below the rank of the event: its category. */
export const CATEGORY_BITS = 4

/** State of a tile: whether it has to be painted again, and whether it was never painted in this view. */
export const DIRTY = 1
export const UNPAINTED = 2

// How much of what lies below shows through the parts of a dot, of 256: the share of a pixel that a circle of radius 5,
// filled to a radius of 4 and from there on of the ring's colour, leaves free, as the mean over the part's pixels.
// Through the ring to the fill, where one passes into the other.
export const FILL_IN_PASSAGE = 91
// Through the edge to what lies below the dot, in two steps, and in both where they are of different dots.
export const BELOW_EDGE = 142
export const BELOW_FRINGE = 229
export const BELOW_BOTH = 127

// The same of the dots that are painted with two pixels to a cell, of which the middle lies where four pixels meet: circles of radius
// 10, filled to 8. Pixels of the fill lie within 7.7 of it, of the passage within 8.5, the ring 9.7, the edge 10, the fringe 10.5.
export const SHARP_FILL_IN_PASSAGE = 129
export const SHARP_BELOW_EDGE = 94
export const SHARP_BELOW_FRINGE = 166
export const SHARP_BELOW_BOTH = 60
