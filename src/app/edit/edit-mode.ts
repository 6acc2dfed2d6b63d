import { takeDropped } from './dropped'
import { EditPane } from './EditPane'
import { closeForAtlas, followMissed } from './follow-missed'
import { openAtStart } from './open-at-start'

/** What the page asks of editing, fetched as one. */
export const editMode = { EditPane, openAtStart, closeForAtlas, followMissed, takeDropped }
