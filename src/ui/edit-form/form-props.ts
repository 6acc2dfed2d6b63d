import type { ReactNode } from 'react'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { MemberSet } from '../../domain/edit/leg-stops'
import type { NamedCategory } from '../../domain/edit/new-category'
import type { KnownOfPlace } from '../../domain/edit/new-place'
import type { JsonPath } from '../../domain/json/json-value'
import type { KnownTown } from '../../domain/map-edit/known-town'
import type { Problem } from '../../domain/problem'
import type { Calendar } from '../../domain/time/calendar-types'
import type { FieldProblem } from '../field/field-problem'
import type { Told } from '../field/field-problems'

/** `other`: a feature of anybody's GeoJSON, every property as it is; `atlas`: what `atlas.json` holds. */
export type FeatureKind = 'event' | 'leg' | 'stay' | 'place' | 'other' | 'atlas'

/** What another part of the page edits within the form. */
export interface PartProps {
  readonly value: unknown
  /** Of the value within the feature. */
  readonly path: JsonPath
  readonly problems: readonly Problem[]
}

/** The feature is as written: anything may be missing or of the wrong kind. */
export interface FeatureFormProps extends Told {
  readonly kind: FeatureKind
  /** What can be chosen from. */
  readonly atlas: Atlas
  /** `path` within the feature; `undefined` takes it away. `typing`: part of a run of keys in one field. */
  onSet(path: JsonPath, value: unknown, typing?: boolean): void
  /** Several at once, as one edit. */
  onSetMany(sets: readonly { readonly path: JsonPath; readonly value: unknown }[], typing?: boolean): void
  /** Adds a place to the gazetteer and sets members of the feature by its id, as one edit; absent where there is no gazetteer. */
  onAddPlace?(place: KnownOfPlace, setsFor: (id: string) => readonly MemberSet[]): void
  /** Lists a category in the atlas and lets the member at a path of the feature name it, as one edit; absent where the atlas is not edited. */
  onAddCategory?(category: NamedCategory, path: JsonPath): void
  /** Towns of the world that can become places of the gazetteer. */
  readonly towns?: readonly KnownTown[] | undefined
  /** West, south, east and north of what the map shows; undefined while there is no map. */
  shownBounds?(): readonly number[] | undefined
  /** Shows a member of the feature in the text. */
  readonly onShowText?: ((path: JsonPath) => void) | undefined
  /** What edits the claims and the sources; without them they are edited as JSON. */
  readonly parts?: {
    readonly claims?: (part: PartProps) => ReactNode
    readonly sources?: (part: PartProps) => ReactNode
  }
  /** Another id, made of what the feature says by now; undefined where its own should stay. */
  readonly betterId?: string | undefined
  /** How much in the files refers to an id as that of such a thing, whether one has it, and what makes it refer to another. */
  readonly references?:
    | { count(id: string): number; isTaken(id: string): boolean; change(from: string, to: string): void }
    | undefined
  /** What an id is made of, title or date or the name of a category or party, is about to be written, or is. */
  readonly naming?: { onBegin(path: JsonPath): void; onEnd(path: JsonPath): void } | undefined
  /** Of a place, where it was. */
  readonly moved?: MovedPlace | undefined
  /** Within the feature, what is gone to as the form is opened, and is in sight then. */
  readonly aim?: JsonPath | undefined
  readonly locale: string
  readonly calendar: Calendar
}

/** A place that may have been moved. */
export interface MovedPlace {
  readonly id: unknown
  /** As it was opened; undefined of one that is new. */
  readonly from: Position | undefined
  /** What stands there still, in words, and what moves it along. */
  readonly left: { readonly text: string; readonly label: string; apply(): void } | undefined
  /** The id of the source that it is still said to have its position from, as before. */
  readonly source?: string | undefined
}

/** A member of the feature that is edited. */
export interface MemberProps {
  readonly form: FeatureFormProps
  /** Within the feature. */
  readonly path: JsonPath
  readonly value: unknown
  readonly label: string
  readonly hint: string | undefined
  readonly isRequired: boolean
  readonly problems: readonly FieldProblem[]
  /** At the end of the line of the label: what takes the member away. */
  readonly aside: ReactNode
}

/** Where a member stands in what is edited: id and geometry of a feature beside its properties. */
export function memberPath(kind: FeatureKind, key: string): JsonPath {
  return kind === 'atlas' || key === 'id' || key === 'geometry' ? [key] : ['properties', key]
}

/** The keys that bring the focus to what is nearest to a path within the feature, the nearest first. */
export function focusKeysTo(path: JsonPath): readonly string[] {
  const [, member, index, within] = path
  const field = within === 'sources' ? [`sources-${index}`] : []
  const part = member === 'claims' && index !== undefined ? [...field, `open-${index}`] : []
  const around = path.map((_, count) => focusKey(path.slice(0, path.length - count)))
  return [...part, ...around, ...(member === 'sources' ? ['sources'] : [])]
}

/** The key that brings the focus to a member of the feature. */
export function focusKey(path: JsonPath): string {
  return path.join('/')
}

/** The path within the feature to the field that has a key of the focus, be it of a claim or a list of sources. */
export function pathOfKey(key: string): JsonPath {
  const [, member = '', claim] = /^(sources|by)(?:-(\d+))?$/.exec(key) ?? []
  if (claim !== undefined) return ['properties', 'claims', Number(claim), member]
  if (member === 'sources') return ['properties', 'sources']
  const path = key.split('/')
  return path.map((step, at) => (/^\d+$/.test(step) && path[at - 1] !== 'properties' ? Number(step) : step))
}
