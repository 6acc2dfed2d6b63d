import { quoted } from './listed'

/** What is told of a file that was edited here. */
interface RecentState {
  readonly edits: number
  /** Whether a file of the reader has all of them. */
  readonly isSaved: boolean
  /** Whether something was typed in a form that is in no file. */
  readonly hasBegun: boolean
  /** When it was last kept, worded. */
  readonly time: string
  /** What the last of the edits did, worded. */
  readonly last: string | undefined
}

const doneIn = ({ edits, isSaved, hasBegun }: RecentState): readonly string[] => {
  const count = edits === 1 ? 'one edit' : `${edits.toLocaleString('en-GB')} edits`
  const done = edits > 0 ? `${count}${isSaved ? ', saved' : ''}` : hasBegun ? '' : 'unchanged'
  return [done, hasBegun ? 'something begun in a form' : ''].filter((part) => part !== '')
}
const lastOf = ({ edits, last }: RecentState): string => (last ? `: ${edits > 1 ? '…, ' : ''}${last}` : '')

/** Where files are opened. */
export const editStart = {
  title: 'Edit the data behind the map',
  text: 'Open a file, change it in a form, on the map, in a table or as text, and save it: only what you change is changed. Nothing leaves this computer.',
  dataset: (title: string): string => `Edit “${title}”`,
  datasetNote: (kept: RecentState | undefined): string =>
    `The events, moves, places and sources of this atlas${kept ? `, as you left them: ${[...doneIn(kept), kept.time].join(', ')}` : ''}`,
  goOn: (state: RecentState): string => `Go on: ${doneIn(state).join(', ')}, ${state.time}`,
  goOnNote: (name: string, state: RecentState): string => `${quoted(name)}${lastOf(state)}`,
  open: 'Open files…',
  openNote: 'GeoJSON, a table (CSV), KML, GPX and others, or all files of an atlas together',
  folder: 'Open a folder…',
  folderNote: 'An atlas with its lessons, all files of it at once',
  drop: 'or drop them here',
  paste: 'Paste GeoJSON or a table…',
  pasteLabel: 'GeoJSON, or a table with headings',
  pasteOpen: 'Open this text',
  pasteLong: (count: string): string =>
    `${count} letters: more than a field can hold. This is how it begins; it is opened with all of it.`,
  pasteEmpty: 'Empty the field',
  address: 'Open an address…',
  addressLabel: 'Address of a GeoJSON file',
  addressOpen: 'Open',
  createAtlas: 'New atlas',
  createAtlasNote: 'Empty, with categories of your own, places, sources and moves',
  create: 'New file of features',
  createNote: 'One plain GeoJSON file, to which you add events',
  recent: 'Recent files',
  recentState: (state: RecentState): string => `${[...doneIn(state), state.time].join(', ')}${lastOf(state)}`,
  forget: (name: string): string => `Forget ${quoted(name)}`,
  forgetTitle: (name: string): string => `Forget ${quoted(name)}?`,
  forgetBegun: 'What was begun in its forms is in no file. Once forgotten, it is gone for good.',
  forgetText: (edits: number): string =>
    edits === 0
      ? 'It is kept in this browser alone and in no file. Once forgotten, it is gone for good.'
      : `${edits === 1 ? 'Its one edit is in no file yet' : `Not all of its ${edits.toLocaleString('en-GB')} edits are in a file yet`}. Once forgotten, what is missing there is gone for good.`,
  forgetKeep: 'Keep it',
  forgetConfirm: 'Forget it',
  forgetOpen: (name: string): string =>
    `${quoted(name)} is open in another tab. Close it there first, then it can be forgotten.`,
  forgetFailed: (name: string): string => `This browser refused to forget ${quoted(name)}.`,
  opening: 'Opening…',
  awaited: (address: string): string => `Waiting for ${address}, which has not answered yet…`,
  stopAwaiting: 'Stop waiting',
  unnamed: 'pasted.geojson',
  created: 'new.geojson',
  createdAtlas: 'New atlas',
}
