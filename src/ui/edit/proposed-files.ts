import { newMembers } from '../../domain/edit/feature-changes'
import { changeTitle, itemMembers } from '../../domain/edit/list-changes'
import type { ProposedFile } from '../../i18n/word-proposal'
import {
  type ChangedFile,
  changedItem,
  changedKind,
  changesBeside,
  fileKind,
  wholeChange,
  wholeOf,
} from './changed-file'

/** Changes of a file that a proposal tells one by one: forges refuse texts of more than 65,536 characters. */
const MOST_TOLD = 100

/** What a proposal tells of each file. */
export function proposedFiles(
  files: readonly ChangedFile[],
  fileLabel: (name: string) => string,
  untitled: (number: string) => string,
): readonly ProposedFile[] {
  return files.map((file) => {
    const { opened, now, listed, members } = file
    const told = listed.items.slice(0, MOST_TOLD).map((change) => ({
      title: changeTitle(change, opened, now) || untitled(String((change.to ?? change.from ?? 0) + 1)),
      kind: change.kind,
      itemKind: changedKind(file, change),
      item: changedItem(file, change),
      members:
        change.kind === 'added' ? newMembers(changedItem(file, change)) : itemMembers(change, opened, now),
    }))
    return {
      // What is not sent along is found by its name alone.
      label: wholeChange(file) === 'gone' ? `${fileLabel(now.name)} (${now.name})` : fileLabel(now.name),
      changes: told,
      kind: fileKind(file),
      value: wholeOf(file),
      members,
      beside: changesBeside(file),
      more: listed.items.length - told.length,
    }
  })
}
