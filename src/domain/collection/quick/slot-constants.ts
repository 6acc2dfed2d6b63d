// Read by TypeScript and, as 32-bit integers, by AssemblyScript: plain numbers and no types.

/** Most members that are looked for, and the most bytes of the name of one. */
export const MOST_NAMES = 32
export const LONGEST_NAME = 60
/** Most features that are read at a time. */
export const MOST_RECORDS = 4096

/** What of a geometry was read, where there is one: longitude and latitude, or only where it stands. */
export const POINT_READ = 1
export const POINT_LEFT = 2

/** Numbers of a record before its slots: where the feature begins and ends, and of its geometry one of the above, or 0. */
export const RECORD_HEAD = 4
/** Numbers of a slot: where the value begins, 0 where there is none, and where it ends with one bit more. */
export const SLOT = 2
/** Set with the end of a text that has escapes or letters other than ASCII. */
export const IS_WRITTEN_OTHERWISE = 1 << 30
