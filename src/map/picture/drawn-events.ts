import type { Atlas } from '../../domain/atlas/atlas'
import type { DotPalette } from '../../domain/dots/dot-kernel'
import type { MapSize } from '../../domain/view/fit-bounds'
import type { MapView } from '../../domain/view/view'
import type { Dots } from '../dots/dot-layer'
import type { Shapes } from '../dots/shape-layer'
import type { PictureSubject } from './picture-subject'

/** Events that are drawn as marks: an atlas, and the ids of those of its events that are shown. */
export interface DrawnMarks {
  readonly atlas: Atlas
  readonly shown: ReadonlySet<string>
}

/** Features of a file, in any number, as a map draws them. */
export interface PictureFeatures {
  readonly dots: Dots
  paletteIn(theme: 'light' | 'dark'): DotPalette
  /** Lines, areas and tracks; absent where there are none. */
  shapesIn(theme: 'light' | 'dark'): Shapes | undefined
  /** Those that a map of a size shows, as marks; `undefined` where they are too many to be told apart. */
  marksIn(view: MapView, size: MapSize): DrawnMarks | undefined
}

/** Dots and their colours. */
export interface ColouredDots {
  readonly dots: Dots
  readonly palette: DotPalette
}

/** What one map of a picture draws of the events. */
export interface DrawnEvents extends DrawnMarks {
  /** Present where events are dots; marks are then only those that stand out. */
  readonly dots?: ColouredDots | undefined
  readonly shapes?: Shapes | undefined
}

/** What a map of a size draws of a subject: marks, or dots where events are many, as the page does. */
export function drawnEvents(
  { atlas, shown, features, theme }: Pick<PictureSubject, 'atlas' | 'shown' | 'features' | 'theme'>,
  view: MapView,
  size: MapSize,
): DrawnEvents {
  if (!features) return { atlas, shown }
  const marks = features.marksIn(view, size)
  const shapes = features.shapesIn(theme)
  if (marks) return { ...marks, shapes }
  return { atlas, shown, shapes, dots: { dots: features.dots, palette: features.paletteIn(theme) } }
}
