import { type PointerEvent, type RefObject, useState } from 'react'

/** An item on its way: where it was, where it would be put now, and how far it is from where it was, in CSS pixels. */
interface Drag {
  readonly from: number
  readonly to: number
  readonly offset: number
}

interface DragStart {
  readonly from: number
  /** Of the pointer, from the top of the list. */
  readonly y: number
  /** Top and height of each item, from the top of the list. */
  readonly boxes: readonly { readonly top: number; readonly height: number }[]
}

interface DragOrder {
  /** How an item stands while another is dragged past it, or it is itself dragged. */
  styleOf(index: number): { readonly translate: string } | undefined
  readonly dragged: number | undefined
  /** What the handle of an item listens to. */
  handleOf(index: number): {
    onPointerDown(press: PointerEvent): void
    onPointerMove(move: PointerEvent): void
    onPointerUp(): void
    onPointerCancel(): void
  }
}

/** Orders the items of a list by dragging their handles, by mouse, pen or finger. */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): DragOrder {
  const [start, setStart] = useState<DragStart>()
  const [drag, setDrag] = useState<Drag>()
  const topOf = () => list.current?.getBoundingClientRect().top ?? 0
  const end = () => {
    setStart(undefined)
    setDrag(undefined)
  }

  function take(from: number, press: PointerEvent): void {
    if (press.button !== 0) return
    press.preventDefault()
    press.currentTarget.setPointerCapture(press.pointerId)
    const top = topOf()
    const boxes = Array.from(list.current?.children ?? [], (item) => {
      const box = item.getBoundingClientRect()
      return { top: box.top - top, height: box.height }
    })
    setStart({ from, y: press.clientY - top, boxes })
    setDrag({ from, to: from, offset: 0 })
  }

  function pull(move: PointerEvent): void {
    const box = start?.boxes[start.from]
    if (!start || !box) return
    const offset = move.clientY - topOf() - start.y
    const middle = box.top + box.height / 2 + offset
    const to = start.boxes.filter(
      ({ top, height }, index) => index !== start.from && top + height / 2 < middle,
    ).length
    setDrag({ from: start.from, to, offset })
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' })
  }

  return {
    dragged: drag?.from,
    styleOf(index) {
      if (!drag || !start) return undefined
      const { from, to, offset } = drag
      if (index === from) return { translate: `0 ${offset}px` }
      const height = start.boxes[from]?.height ?? 0
      if (index > from && index <= to) return { translate: `0 ${-height}px` }
      return index < from && index >= to ? { translate: `0 ${height}px` } : undefined
    },
    handleOf: (index) => ({
      onPointerDown: (press) => take(index, press),
      onPointerMove: pull,
      onPointerUp: () => {
        if (drag && drag.to !== drag.from) onMove(drag.from, drag.to)
        end()
      },
      onPointerCancel: end,
    }),
  }
}
