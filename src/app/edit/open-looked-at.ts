import type { FieldChoices } from '../../domain/fields/field-choices'
import { EDITED_KEY } from '../edited'
import { readItem } from '../tabs/tab-storage'
import { editing } from './editing-state'
import { openAddress, openFiles } from './open-document'

/**
 * Opens what is looked at to be edited, a file of the reader's or an address, while the page goes on showing it: also while one
 * is asked what becomes of a file of another form. Returns whether it does: what else is edited in this tab is not closed unasked.
 *
 * @param leave has the page show the editor, once that has something to show
 */
export function openLookedAt(source: File | string, choices: FieldChoices, leave: () => void): boolean {
  if (readItem(EDITED_KEY) !== undefined) return false
  editing.setState({ isSought: false, leave })
  void (typeof source === 'string' ? openAddress(source) : openFiles([source], choices))
  return true
}
