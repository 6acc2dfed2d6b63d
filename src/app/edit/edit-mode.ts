import { takeDropped } from './dropped'
import { EditPane } from './EditPane'
import { ForeignQuestion } from './ForeignQuestion'
import { closeForAtlas, followMissed } from './follow-missed'
import { openAtStart } from './open-at-start'
import { giveUpOpening } from './open-document'
import { openLookedAt } from './open-looked-at'

/** What the page asks of editing, fetched as one. */
export const editMode = {
  EditPane,
  ForeignQuestion,
  openAtStart,
  openLookedAt,
  giveUpOpening,
  closeForAtlas,
  followMissed,
  takeDropped,
}
