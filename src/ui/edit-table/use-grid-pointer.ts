import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { CellRange } from '../../domain/table/plan-paste'
import type { CellPlace } from './table-places'

interface GridPointer {
  readonly active: CellPlace
  readonly range: CellRange
  /** A field is open in a cell, which takes the pointer. */
  readonly isEditing: boolean
  onGo(place: CellPlace, isExtending: boolean): void
  onEdit(): void
}

/** What a pointer does in the grid: a mouse chooses a range as it is drawn, a finger by the handle of the chosen cell. */
export function useGridPointer({ active, range, isEditing, onGo, onEdit }: GridPointer) {
  const pressed = useRef({ type: 'mouse', wasActive: false })
  const isRange = range.top < range.bottom || range.left < range.right
  return {
    onPointerDown({ target, shiftKey, pointerType }: PointerEvent) {
      const place = placeOf(target)
      pressed.current = {
        type: pointerType,
        wasActive: place?.row === active.row && place.column === active.column && !isRange,
      }
      if (place && pointerType !== 'touch' && !isEditing) onGo(place, shiftKey)
    },
    onPointerOver({ target, buttons, pointerType }: PointerEvent) {
      const place = placeOf(target)
      if (place && place.row >= 0 && pointerType === 'mouse' && buttons === 1 && !isEditing) onGo(place, true)
    },
    onClick({ target, shiftKey }: MouseEvent) {
      const place = placeOf(target)
      if (!place || isEditing) return
      const { type, wasActive } = pressed.current
      if (type !== 'touch') onGo(place, shiftKey || isRange)
      else if (wasActive && place.row >= 0) onEdit()
      else onGo(place, false)
    },
    onDoubleClick({ target }: MouseEvent) {
      if ((placeOf(target)?.row ?? -1) >= 0 && !isEditing) onEdit()
    },
    /** For the handle. */
    onDrag(move: PointerEvent) {
      if (!move.currentTarget.hasPointerCapture(move.pointerId)) return
      const place = placeOf(document.elementFromPoint(move.clientX, move.clientY))
      if (place && place.row >= 0) onGo(place, true)
    },
  }
}

function placeOf(target: EventTarget | null): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined
}
