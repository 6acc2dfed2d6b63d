import type { FileRole } from '../../domain/check/file-roles'
import type { EditName } from '../../domain/edit/editing'
import type { ItemKind } from '../../domain/edit/item-kind'
import { counted } from './counted'
import { editNames } from './edit-names'
import { editProblems } from './edit-problems'
import { editStart } from './edit-start'
import { editUntaken } from './edit-untaken'
import { listed, quoted } from './listed'
import { mergeNote } from './merge-note'
import { openFault } from './open-fault'

const KINDS: Readonly<Record<ItemKind, string>> = {
  event: 'event',
  leg: 'move',
  stay: 'stay',
  place: 'place',
  source: 'source',
  other: 'feature',
}

const FILES: Readonly<Record<FileRole, string>> = {
  atlas: 'Atlas',
  events: 'Events',
  relocations: 'Relocations',
  places: 'Places',
  sources: 'Sources',
  lesson: 'Lesson',
  other: 'Features',
}

/** The editor: its frame, its notes and what it asks. */
export const edit = {
  region: 'Editor',
  loadFailed: 'This part of the editor could not be loaded. Check the connection and try again.',
  files: 'Files',
  lessons: 'Lessons',
  /** One of several lessons of the same title. */
  sameNamed: (title: string, id: string): string => `${title} (${id})`,
  map: 'Map',
  showMap: 'Show the map',
  hideMap: 'Hide the map',
  fileChanged: 'changed',
  file: (role: FileRole): string => FILES[role],
  kind: (kind: ItemKind): string => KINDS[kind],
  views: 'Ways to edit',
  view: { form: 'Form', table: 'Table', text: 'Text', problems: 'Problems', changes: 'Changes' },
  counted: (label: string, count: string): string => `${label} ${count}`,
  done: (name: EditName): string => editNames[name.kind](name),
  undo: 'Undo',
  redo: 'Redo',
  /** Of a line that is being drawn. */
  setStop: (number: number): string => `set stop ${number}`,
  undoOf: (done: string | undefined): string => (done ? `Undo: ${done}` : 'Nothing to undo'),
  redoOf: (done: string | undefined): string => (done ? `Redo: ${done}` : 'Nothing to redo'),
  undone: (done: string): string => `Undone: ${done}.`,
  redone: (done: string): string => `Done again: ${done}.`,
  save: 'Save',
  saved: (names: string): string => `Saved ${names}.`,
  saveFailed: (detail: string): string =>
    `The file could not be written: ${detail.replace(/\.+$/, '')}. What you did is kept in this browser; you can also download it.`,
  saveLasts: (files: string): string =>
    `Not written yet: ${files}. The disk has not answered, or a question of the browser is still open. You can download a copy meanwhile.`,
  saveNext: (saved: string, next: string): string =>
    `${quoted(saved)} is saved. Press Save again for ${quoted(next)}: the browser asks for one place at a time.`,
  inTheWay: (file: string): string =>
    `There is a ${quoted(file)} already, and nothing was written over it. Choose an empty folder.`,
  deletedFiles: (names: readonly string[]): string =>
    `${names.map(quoted).join(', ')} ${names.length === 1 ? 'was' : 'were'} deleted from the folder. Undo and Save bring ${names.length === 1 ? 'it' : 'them'} back.`,
  leftFiles: (names: readonly string[], isInFolder: boolean): string =>
    `The atlas no longer has ${names.map(quoted).join(', ')}, but the ${names.length === 1 ? 'file is' : 'files are'} still on your disk${isInFolder ? ': changed there meanwhile, or not to be deleted from here' : ''}. Delete ${names.length === 1 ? 'it' : 'them'} there.`,
  download: 'Download a copy',
  close: 'Close the files',
  state: {
    busy: 'Changing very many places…',
    unchanged: 'As opened',
    unfiled: 'In no file yet',
    newAtlas: 'New atlas, in no file yet',
    saving: (files: string): string => `Saving ${files}…`,
    saved: (files: string): string => `Saved ${files}`,
    removed: (count: number): string => counted(count, 'One file removed', 'files removed'),
    savedChanges: (changes: number, files: string, isInPlace: boolean): string =>
      `${counted(changes, 'One change', 'changes')}, ${isInPlace ? 'saved in' : 'downloaded as'} ${files}`,
    files: (names: readonly string[]): string =>
      names.length === 1 ? (names[0] ?? '') : `${names.length.toLocaleString('en-GB')} files`,
    changed: (count: number, toDelete: number): string =>
      count === 0
        ? counted(toDelete, 'One file to be deleted', 'files to be deleted')
        : `${counted(count, 'One file changed', 'files changed')}${toDelete > 0 ? `, ${counted(toDelete, 'one to be deleted', 'to be deleted')}` : ''}`,
    kept: 'kept in this browser',
    unkept: 'being kept…',
    failed: 'not kept: this browser refuses',
  },
  failed: {
    quota:
      'This browser has no room left to keep what you do. Download a copy now, and save your file often.',
    silent:
      'The storage of this browser gives no answer: what it may keep of an earlier visit cannot be shown, and what you do now is not kept. Download a copy before you leave, or close other tabs of this page and load it again.',
    other: 'This browser does not keep what you do: if the page closes, it is lost. Download a copy now.',
  },
  unread: {
    title: (name: string): string => `${quoted(name)} cannot be read any more`,
    notText: (byte: string): string => `What is in the file by now is no text in UTF-8 (see byte ${byte}).`,
    text: 'Something has changed this file since it was opened here. Nothing of it has been overwritten, and what you did is still here.',
    elsewhere: 'Save as another file…',
    elsewhereNote: 'The one on the disk stays as it is; from then on Save writes to the new one.',
    overwrite: 'Overwrite it',
    overwriteNote: 'What is in the file on the disk by now is gone then.',
    leave: 'Not now',
  },
  newer: {
    note: (names: readonly string[]): string =>
      `${names.join(', ')} ${names.length === 1 ? 'was' : 'were'} changed elsewhere since you began.`,
    see: 'See what to do…',
    title: (name: string): string => `${quoted(name)} has changed meanwhile`,
    text: {
      disk: (hasOwn: boolean): string =>
        `Another program or person has written to this file since it was opened here. ${hasOwn ? 'Nothing of it has been overwritten.' : 'You have changed nothing in it.'}`,
      host: (hasOwn: boolean): string =>
        `A newer version has been published since you began. ${hasOwn ? 'What you did is still here.' : 'You have changed nothing in it.'}`,
    },
    cannotMerge:
      'The two versions cannot be brought together here: they differ in more than their features, or one of them is broken.',
    merge: 'Bring both together',
    mergeNote,
    theirs: 'Take theirs',
    theirsNote: 'Your changes of this file go; Undo brings them back.',
    theirsPlain: 'Go on with the newer version.',
    mine: 'Overwrite with mine',
    mineNote: 'What they changed is lost.',
    copyNote: 'Your version goes among your downloads, and the file stays as they left it.',
    later: 'Not now',
  },
  drop: {
    title: (name: string): string => `Open ${quoted(name)} in place of what you edit?`,
    kept: (name: string, hasEdits: boolean): string =>
      `${quoted(name)} is closed then.${hasEdits ? ' What you did in it stays kept in this browser: Edit lists it among the recent files.' : ''}`,
    open: 'Close and open',
    download: 'Download copies, then open',
    lose: 'Open, and lose it',
  },
  leave: {
    title: 'Close without keeping?',
    text: (files: string): string =>
      `This browser could not keep what you did in ${files}, and no file has it. If you close now, it is lost.`,
    lost: 'If you close now, it is lost.',
    stay: 'Go on editing',
    download: 'Download copies and close',
    close: 'Close, and lose it',
  },
  elsewhere: 'These files are open in another tab, where they can be edited.',
  busyRefused: 'Not done: very many places are still being changed. Try again in a moment.',
  takeOver: 'Edit them here',
  second:
    'Another tab has kept something else of these files. Both stay: this tab goes on beside it, and the other is among the recent files.',
  restored: (time: string): string => `What you had done${time ? ` until ${time}` : ''} was brought back.`,
  ignored: (paths: readonly string[]): string =>
    `Not opened, as atlas.json does not name ${paths.length === 1 ? 'it' : 'them'}: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}.`,
  otherKept: (time: string): string =>
    `This browser also keeps what you did until ${time} in a file of the same name but with other content, and no file has that. Close the files to find it among the recent ones.`,
  waiting: (names: readonly string[]): string =>
    `Teach has changes of ${names.length > 2 ? `${names.length} lessons` : names.join(' and ')} that are not in these files.`,
  showLesson: 'Show the lesson',
  startAgain: 'Undo what is not saved',
  untaken: editUntaken,
  savedErrors: (count: number, files: readonly string[]): string =>
    `Saved with ${counted(count, 'one error', 'errors')} in ${files.length > 2 ? `${files.length} files` : files.join(' and ')}. Mend ${count === 1 ? 'it' : 'them'} before you pass ${files.length === 1 ? 'the file' : 'the files'} on.`,
  showProblems: 'Show the problems',
  toSend: 'This is saved on your computer. The published atlas stays as it is until you send the change.',
  send: 'Send it…',
  dismiss: 'Close',
  notChecked:
    'Problems cannot be shown: the check could not be started. Load the page again to try once more.',
  beyondMap: (shown: string, all: string): string =>
    `The map shows the first ${shown} of ${all} events. Form, table, text and problems have them all.`,
  changedVersion: (version: string): string => `${version}, edited copy`,
  limits: {
    text: (
      shown: string,
      all: string,
      isChosenHidden: boolean,
      isFiltered: boolean,
      dates: readonly [from: string, to: string] | undefined,
      outside: string | undefined,
    ): string => {
      const set = [isFiltered ? 'a filter' : '', dates ? `the dates ${dates.join(' – ')}` : '']
        .filter(Boolean)
        .join(' and ')
      const what = `The map shows ${shown} of ${all}${isChosenHidden ? ', not the chosen one' : ''}`
      const why = set ? `: ${set} ${isFiltered && !dates ? 'is' : 'are'} set.` : '.'
      return `${what}${why}${outside ? ` Outside the time of the atlas: ${outside}.` : ''}`
    },
    lift: 'Show all',
    gregorian: (dates: readonly { readonly text: string; readonly value: string }[]): string => {
      const [first] = dates
      return dates.length === 1
        ? `Write ${first?.value} for ${first?.text} of the Iranian calendar`
        : `Write ${dates.length} dates of the Iranian calendar in the Gregorian one (${first?.text}: ${first?.value}, …)`
    },
  },
  missingLessons: (names: readonly string[]): string =>
    `${listed(names.map(quoted))}: the atlas lists ${names.length === 1 ? 'this lesson, but its file was' : 'these lessons, but their files were'} not opened with it. Use “Open a folder…” on the folder that has ${names.length === 1 ? 'it' : 'them'}, or choose ${names.length === 1 ? 'the file' : 'their files'} together with the others.`,
  viewBroken:
    'This view cannot show what is in the file. Nothing is lost: try another view, take the last edit back, or save.',
  untitled: 'Untitled',
  oneCategory: 'Events',
  none: {
    title: (kind: string): string => `No ${kind} is chosen`,
    advice: 'Choose one on the map, in the list below or in the table.',
    search: 'Find in this file',
    found: (shown: string, all: string): string => `${shown} of ${all}`,
    empty: 'There is nothing in this file yet. Add a first one above, or paste rows into the table.',
    noneFound: 'Nothing has these words.',
    broken: 'Cannot be read: see the text',
    more: (count: string): string => `And ${count} more: search for them, or see the table.`,
    atlas: 'Title, time, categories and parties of the atlas. What else its file holds is edited as text.',
    lesson:
      'A lesson is edited under Teach, step by step beside map and time, and put back into this file from there. Here its file can be edited as text.',
    waiting:
      'Teach has changes of this lesson that are not in this file. “Edit its steps” leads to them, and from there they are put in.',
    steps: 'Edit its steps',
    removeLesson: 'Remove it from the atlas',
    removedFile: (name: string, isInFolder: boolean): string =>
      isInFolder
        ? `Once it is removed, Save deletes ${quoted(name)} from the folder. Until then Undo brings it back as it is.`
        : `Once it is removed, ${quoted(name)} stays on your disk: delete it there.`,
    removedLesson: (title: string): string =>
      `${quoted(title)} is no longer a lesson of the atlas. Undo brings it back.`,
    notRemoved:
      'It was not removed: the list of lessons in the file of the atlas cannot be read. Mend that file first.',
    teach: 'Show it in Teach',
    textOnly: {
      blank: 'This file is empty. Under Text something can be written into it.',
      markup:
        'This is a web page or another file of marked-up text, no list of features, and is edited as text. KML and GPX are converted where they are opened one at a time.',
      other:
        'This is no list of features in JSON, and is edited as text. A table is converted where it is opened alone: open one at a time.',
      json: 'This file has no list of features, and is edited as text. Where it has one feature a line, Problems offers to put them into one collection; a feature alone belongs into the "features" of a FeatureCollection.',
    },
    showText: 'Show the text',
    noRows: 'The atlas has no rows: it is edited under Form.',
    showForm: 'Show the form',
    showEvents: 'Show the table of its events',
  },
  form: {
    back: 'All',
    readOnly: 'To be read only: these files are edited in another tab.',
    broken: 'This part of the file is broken, so that no form can show it. The rest of the file is unharmed.',
    goToText: 'Mend it in the text',
    tooMuch:
      'This source has more in it than a form can hold: a text of very many letters, or lists too deep in one another. It can be edited in the text.',
    remove: 'Delete',
    named: {
      title: (count: number, of: string | undefined): string =>
        `Delete ${of ? quoted(of) : counted(count, 'this row', 'rows')}?`,
      text: (by: readonly string[], count: number, isMissed: boolean): string =>
        `${count === 1 ? 'It is' : 'Some of them are'} named by ${listed(by)}. Then ${by.length === 1 ? 'that names' : 'those name'} what is no longer there${isMissed ? ': Problems tells where, and can take it out of lists' : ', and Problems cannot tell where as things are: look there first'}.`,
      item: quoted,
      lesson: (title: string): string => `the lesson ${quoted(title)}`,
      keep: 'Keep it',
      remove: 'Delete it all the same',
    },
    removed: (title: string): string => `Deleted ${quoted(title)}. Undo brings it back.`,
    duplicate: 'Copy',
    showText: 'Show in the text',
    title: (kind: ItemKind): string => `This ${KINDS[kind]}`,
  },
  add: {
    label: 'Add',
    byMap: (kind: string): string => `New ${kind} on the map`,
    byPlace: (kind: string): string => `New ${kind} at a place…`,
    leg: 'Draw a move',
    plain: (kind: string): string => `New ${kind}`,
    entry: { categories: 'New category', parties: 'New party' },
    noList: {
      categories: 'No category can be added: the categories of the file are no list. Mend that first.',
      parties: 'No party can be added: the parties of the file are no list. Mend that first.',
    },
    lesson: 'New lesson',
    noMaker: 'The maker of lessons could not be loaded',
    noMakerNote: 'Check the connection and try again. The files stay as they are.',
    newTitle: (kind: ItemKind): string => `New ${kind === 'other' ? 'event' : KINDS[kind]}`,
  },
  problems: editProblems,
  start: editStart,
  fault: openFault,
}
