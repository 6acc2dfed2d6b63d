import type { LineString, Point as PointGeometry } from 'geojson'
import type { RefObject } from 'react'
import type { Position } from '../../domain/atlas/atlas'
import type { ItemKind } from '../../domain/edit/item-kind'
import type { KnownPlace } from '../../domain/map-edit/known-place'
import type { Stop } from '../../domain/map-edit/stops'
import type { MapHandle } from '../AtlasMap'
import type { Insets } from '../overlay/overlay-state'
import type { EditGround } from './use-edit-ground'

export type EditedGeometry = PointGeometry | LineString

/** What a click on the map is for. */
export type MapTool = 'select' | 'add-point' | 'draw-leg'

/** The feature that has handles. */
export interface EditedFeature {
  readonly key: string
  readonly title: string
  /** As written. */
  readonly geometry: EditedGeometry
  /** Ids of the places of a point (one) or of the stops of a line; none where one stands at no known place. */
  readonly stops?: readonly (string | undefined)[] | undefined
  /** As it was in the opened file: shown faintly where it differs. */
  readonly opened?: EditedGeometry | undefined
  /** What its move has left behind, in words, and what moves that along. */
  readonly left?: { readonly text: string; readonly label: string; apply(): void } | undefined
}

export interface MapEditing {
  readonly selected: EditedFeature | undefined
  /** Those to which points snap. */
  readonly places: readonly KnownPlace[]
  readonly tool: MapTool
  /** The stops of the line that the tool draws, which is no feature yet. */
  readonly drawn: readonly Stop[]
  /** What the tool adds. */
  readonly adds?: ItemKind | undefined
  /**
   * The selected point was moved; with the id of the place where it stands. `run` names the move by keys that this is a step of.
   * Returns whether it was taken.
   */
  onMove(position: Position, place: string | undefined, run: string | undefined): boolean
  onAdd(position: Position, place: string | undefined): void
  /** The stops of the line that was drawn, or of the selected one after each edit, as `onMove`. Returns whether they were taken. */
  onLine(stops: readonly Stop[], run?: string): boolean
  /** The line that is being drawn has one more stop. */
  onDrawn(stops: readonly Stop[]): void
  /** The last stop of the line that is being drawn is to be taken back. */
  onTakeBack(): void
  /** All steps of a move by keys are to be taken back. */
  onPutBack(run: string): void
  /** The tool was given up. */
  onCancel(): void
  readonly reducedMotion: boolean
  readonly locale: string
}

export interface MapEditorProps extends MapEditing {
  /** The map of the page that is edited on. */
  readonly map: RefObject<MapHandle | null>
  readonly theme: 'light' | 'dark'
  /** Pixels of the map that cards or sheets cover. */
  readonly insets: Insets
}

/** What the parts of the editor are given. */
export interface EditPartProps extends MapEditorProps {
  readonly ground: EditGround
  readonly snaps: boolean
  onSnaps(snaps: boolean): void
  /** Has a text read out. */
  say(text: string): void
}
