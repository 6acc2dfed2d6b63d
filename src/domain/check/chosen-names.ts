import { FILE_NAMES, fileNames, lessonFilesOf } from '../atlas/file-names'

/** How browsers and file managers mark a further copy before the ending: `events (1).geojson`, `events(1)`, `events-1`, `events - Copy`, `events - Copy (2)`. */
const COPY = /(?:\s-\sCopy|\s?\(\d{1,3}\)|-\d{1,3})+(?=\.\w+$)/

/** Of files that were chosen together, the one that is `atlas.json`, be it a copy that was numbered. */
export function atlasAmong(names: readonly string[]): string | undefined {
  return chosenAs(names, FILE_NAMES.atlas)
}

/**
 * What files that were chosen together are called as files of the `atlas.json` among them: those of the lessons that it lists
 * are of its folder of lessons, and what a browser has numbered is what it was before, where that is not among them itself.
 */
export function namesOfChosen(names: readonly string[], atlas: unknown): ReadonlyMap<string, string> {
  const { atlas: _, ...parts } = fileNames(atlas)
  const called = new Map(names.map((name) => [name, name]))
  for (const file of [FILE_NAMES.atlas, ...Object.values(parts), ...lessonFilesOf(atlas)]) {
    const chosen = chosenAs(names, file.slice(file.lastIndexOf('/') + 1))
    if (chosen !== undefined && called.get(chosen) === chosen) called.set(chosen, file)
  }
  return called
}

/** The file of a name, or the one copy of it; of several copies none is surely the one. */
function chosenAs(names: readonly string[], plain: string): string | undefined {
  if (names.includes(plain)) return plain
  const copies = names.filter((name) => COPY.test(name) && name.replace(COPY, '') === plain)
  return copies.length === 1 ? copies[0] : undefined
}
