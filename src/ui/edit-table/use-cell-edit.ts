import { useState } from 'react'
import { sameJson } from '../../domain/json/same-json'
import { type Choice, findChoices, namedChoice } from '../../domain/search/find-choices'
import { AS_WRITTEN, type CellReading, cellText, readCell } from '../../domain/table/cell-text'
import { newRow } from '../../domain/table/plan-paste'
import { cellValue, type TableColumn } from '../../domain/table/table-columns'
import type { FeatureTableProps } from './table-props'

/** The cell in which a field is open: it stays that of its feature, whatever is chosen meanwhile. */
interface EditedCell {
  /** Index of the feature: that which it will have, where it is not there yet. */
  readonly index: number
  readonly isNew: boolean
  readonly column: TableColumn
  /** The feature as it was seen last, and how many there were as it was begun. */
  readonly feature: FeatureTableProps['features'][number]
  readonly count: number
  /** What stood in the cell. */
  readonly value: unknown
  /** Where its feature was. */
  readonly geometry: unknown
  /** What is typed, and what the cell holds with it. */
  readonly typed: { readonly text: string; readonly value: unknown }
  /** The letters that were typed to find one of its choices. */
  readonly letters: string
  readonly run: string
}

/** What came of what was typed: the value that was taken; undefined where it is not of the kind of the cell. */
type Taken = ReturnType<typeof readCell>

/** A cell with a field that is open, and what is done with it. */
export interface CellEdit {
  readonly cell: EditedCell | undefined
  /** What the field shows. */
  readonly text: string
  /** Whether it shows a text that the file has not: one that is not of the kind of the cell, or none. */
  readonly isUntaken: boolean
  /** The letters by which one of its choices is sought; `isMissed`: they are of none. */
  readonly letters: string
  readonly isMissed: boolean
  /** Whether a place that was chosen in it brought the position of its feature along. */
  readonly isMoved: boolean
  /** Opens it: in the place of what stands there comes a first letter, or the choice that begins so, where one is given. */
  begin(index: number | undefined, column: TableColumn, letter?: string): void
  type(text: string): void
  /** Takes the choice that all these letters are of, in their order; the cell is as it was where there is none. */
  seek(letters: string): void
  /** Takes the text and closes the field. */
  commit(text: string): Taken
  /** Closes the field and leaves the cell as it was. */
  cancel(): void
}

type Table = Pick<FeatureTableProps, 'features' | 'shape' | 'choices' | 'readDate' | 'onSet' | 'onTakeBack'>

/** Edits a cell: with each key the file has what is typed, as one run, so that nothing is lost whatever becomes of the page. */
export function useCellEdit({ features, shape, choices, readDate, onSet, onTakeBack }: Table): CellEdit {
  const [cell, setCell] = useState<EditedCell>()
  const feature = cell && features[cell.index]
  const current = cell && cellValue(feature, cell.column)
  if (cell && feature !== cell.feature) {
    const { length } = features
    const isCounted = length === cell.count || (cell.isNew && length === cell.count + 1)
    // What is typed is in the file already, wherever its row is by now.
    const isElsewhere = !isCounted || (cell.feature !== undefined && features.includes(cell.feature))
    setCell(isElsewhere ? undefined : { ...cell, feature })
  }

  const write = ({ index, column, run }: EditedCell, text: string, value: unknown, reading: CellReading) => {
    const name = { kind: 'cell', column: column.key, count: 1 } as const
    if (index < features.length) return onSet([{ index, path: column.path, value }], name, [], run)
    const { row } = newRow([{ column, text }], shape, reading)
    if (row) onSet([], { ...name, count: 0 }, [row], run)
  }
  // A member that is taken away would come back as the last: until the field is left the cell is as it was, and no letter of it stays.
  const readTyped = (at: EditedCell, text: string) =>
    text === '' ? undefined : readCell(text, at.value, at.column, AS_WRITTEN)
  const typeIn = (at: EditedCell, text: string, before: unknown) => {
    if (text === '') {
      setCell({ ...at, typed: { text, value: at.value } })
      return onTakeBack(at.run)
    }
    const read = readTyped(at, text)
    setCell({ ...at, typed: { text, value: read ? read.value : before } })
    if (read && !sameJson(read.value, before)) write(at, text, read.value, AS_WRITTEN)
  }
  const shown = cell && sameJson(current, cell.typed.value) ? cell.typed.text : cellText(current)
  const seekIn = (at: EditedCell, letters: string, before: unknown) => {
    const sought = { ...at, letters }
    const found = choiceOf(choices.get(at.column.key), letters)
    if (found) return typeIn(sought, found.id, before)
    setCell({ ...sought, typed: { text: cellText(at.value), value: at.value } })
    if (!sameJson(at.value, before)) onTakeBack(at.run)
  }
  const letters = cell?.letters ?? ''
  return {
    cell,
    letters,
    isMoved:
      cell !== undefined &&
      !cell.isNew &&
      !sameJson(current, cell.value) &&
      !sameJson(feature?.geometry, cell.geometry),
    isMissed: letters.trim() !== '' && !choiceOf(choices.get(cell?.column.key ?? ''), letters),
    text: shown,
    isUntaken: cell !== undefined && shown !== cellText(current) && !readTyped(cell, shown),
    begin(row, column, letter) {
      const index = row ?? features.length
      const value = cellValue(features[index], column)
      const begun: EditedCell = {
        ...{ index, column, value, isNew: row === undefined, feature: features[index] },
        geometry: features[index]?.geometry,
        ...{ count: features.length, typed: { text: cellText(value), value }, letters: '' },
        run: `cell ${index} ${column.key} ${Date.now()}`,
      }
      if (letter === undefined) setCell(begun)
      else if (choices.has(column.key)) seekIn(begun, letter, value)
      else typeIn(begun, letter, value)
    },
    type(text) {
      if (cell) typeIn({ ...cell, letters: '' }, text, current)
    },
    seek(letters) {
      if (cell) seekIn(cell, letters, current)
    },
    commit(text) {
      setCell(undefined)
      if (!cell) return undefined
      const reading = { readDate, choices }
      const read = readCell(text, cell.value, cell.column, reading)
      if (!read || sameJson(read.value, cell.value)) onTakeBack(cell.run)
      else if (!sameJson(read.value, current)) write(cell, text, read.value, reading)
      return read
    },
    cancel() {
      setCell(undefined)
      if (cell) onTakeBack(cell.run)
    },
  }
}

function choiceOf(choices: readonly Choice[] = [], letters: string) {
  if (letters.trim() === '') return undefined
  return namedChoice(choices, letters) ?? findChoices(choices, letters, 1)[0]
}
