import type { EditorText } from '../../domain/edit/editor-text'
import { type JsonPlace, placeAt } from '../../domain/schema-help/json-place'
import type { ReferenceIds } from '../../domain/schema-help/reference-kind'
import type { JsonSchema } from '../../domain/schema-help/schema-walk'

export interface ReadDate {
  readonly edtf: string
  readonly words: string
}

/** What suggestions and explanations draw on; read anew each time. */
export interface SourceHelp {
  /** JSON Schema of the file; undefined where none rules it. */
  readonly schema: JsonSchema | undefined
  readonly ids: ReferenceIds
  /** Where the items of a text begin, as far as that is known. */
  itemStarts(text: string): readonly number[]
  /** A date as EDTF and in words, however it is typed; undefined where it cannot be read. */
  readDate(typed: string): ReadDate | undefined
}

/** The place at an offset of the editor, with its own offsets in the editor too. */
export function placeInEditor(shown: EditorText, offset: number, { itemStarts }: SourceHelp): JsonPlace {
  const place = placeAt(shown.file, shown.toFile(offset), itemStarts(shown.file))
  return {
    ...place,
    from: shown.toEditor(place.from),
    to: shown.toEditor(place.to),
    commaAt: place.commaAt === undefined ? undefined : shown.toEditor(place.commaAt),
  }
}
