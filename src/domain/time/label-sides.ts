/** In the middle below its tick, or from it towards the middle of the axis: `start` to the right, `end` to the left. */
export type LabelSide = 'start' | 'end' | 'middle'

interface TickLabel {
  /** Pixels from the left edge. */
  readonly x: number
  readonly text: string
}

interface PlacedLabel {
  readonly side: LabelSide
  readonly left: number
  readonly right: number
}

/** Pixels of a letter, on the largest screens; of the room beside the plot; and between two labels at the least. */
const LETTER = 7.2
const MARGIN = 14
const SPACE = 4

/**
 * Where labels of neighbouring ticks stand on an axis of `width` pixels: one that an end of it would cut off stands beside its
 * tick, or nowhere (undefined) where it would run into the next there.
 */
export function labelSides(labels: readonly TickLabel[], width: number): readonly (LabelSide | undefined)[] {
  const placed = labels.map((label) => placeLabel(label, width))
  return placed.map((label, at) => {
    const isFree = [placed[at - 1], placed[at + 1]].every((next) => !next || areApart(label, next))
    return label.side === 'middle' || isFree ? label.side : undefined
  })
}

function placeLabel({ x, text }: TickLabel, width: number): PlacedLabel {
  const length = text.length * LETTER
  if (x + MARGIN < length / 2) return { side: 'start', left: x, right: x + length }
  if (width - x + MARGIN < length / 2) return { side: 'end', left: x - length, right: x }
  return { side: 'middle', left: x - length / 2, right: x + length / 2 }
}

function areApart(one: PlacedLabel, other: PlacedLabel): boolean {
  return one.right + SPACE <= other.left || other.right + SPACE <= one.left
}
