import { EditPane } from './EditPane'
import { followMissed } from './follow-missed'
import { openAtStart } from './open-at-start'
import { closeFiles } from './open-document'

/** What the page asks of editing, fetched as one. */
export const editMode = { EditPane, openAtStart, closeFiles, followMissed }
