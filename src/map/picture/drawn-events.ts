import type { Atlas } from '../../domain/atlas/atlas'
import type { DotPalette } from '../../domain/dots/dot-kernel'
import type { MapSize } from '../../domain/view/fit-bounds'
import type { Crowd, MapView } from '../../domain/view/view'
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
  /** How they are drawn where they are many. */
  readonly crowd: Crowd
  paletteIn(theme: 'light' | 'dark'): DotPalette
  /** Lines, areas and tracks; absent where there are none. */
  shapesIn(theme: 'light' | 'dark'): Shapes | undefined
  /** Those that a map of a size shows, as marks; `undefined` where they are too many to be told apart. */
  marksIn(view: MapView, size: MapSize): DrawnMarks | undefined
}

/** Events that are too many for marks, and their colours. */
export interface DrawnCrowd {
  readonly kind: Crowd
  readonly dots: Dots
  readonly palette: DotPalette
}

/** What one map of a picture draws of the events. */
export interface DrawnEvents extends DrawnMarks {
  /** Present where events are many; marks are then only those that stand out. */
  readonly crowd?: DrawnCrowd | undefined
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
  const { crowd: kind, dots } = features
  return { atlas, shown, shapes, crowd: { kind, dots, palette: features.paletteIn(theme) } }
}
