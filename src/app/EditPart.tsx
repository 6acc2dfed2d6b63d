import type { RefObject } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import { useMessages } from '../i18n/use-messages'
import type { MapHandle } from '../map/AtlasMap'
import type { Insets } from '../map/overlay/overlay-state'
import type { AtlasStore } from './atlas-store'
import { LatePart, lateCode } from './LatePart'

/** An atlas that is edited, shown in place of the dataset; its view begins anew with another key. */
export interface Edited {
  readonly key: string | undefined
  readonly atlas: Atlas
}

export type ShowEdited = (edited: Edited | undefined) => void

export interface EditProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  /** The folder of the dataset. */
  readonly dataset: URL
  readonly mapHandle: RefObject<MapHandle | null>
  readonly onShow: ShowEdited
  readonly insets: Insets
  readonly reducedMotion: boolean
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

const editPane = lateCode(() => import('./edit/EditPane').then((module) => module.EditPane))

/** Editing, where it is on. */
export function EditPart({ isOn, ...props }: EditProps & { readonly isOn: boolean }) {
  const { app } = useMessages()
  if (!isOn) return null
  return (
    <LatePart code={editPane} label={app.modes.edit} failure={app.failed.part}>
      {(EditPane) => <EditPane {...props} />}
    </LatePart>
  )
}
