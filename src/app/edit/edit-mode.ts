import { takeDropped } from './dropped'
import { EditPane } from './EditPane'
import { ForeignQuestion } from './ForeignQuestion'
import { closeForAtlas, followMissed } from './follow-missed'
import { openAtStart } from './open-at-start'
import { openLookedAt } from './open-looked-at'
import { giveUpOpening } from './opening'

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
