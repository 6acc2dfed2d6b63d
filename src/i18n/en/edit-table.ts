const cells = (count: number) => (count === 1 ? '1 cell' : `${count} cells`)

/** The table of all features. */
export const editTable = {
  label: 'Table of all features',
  names: { longitude: 'Longitude', latitude: 'Latitude' } as Readonly<Record<string, string>>,
  /** A column in full: what it is called in the forms, and in the file. */
  inFile: (name: string, key: string) => (name === key ? name : `${name} (${key})`),
  filter: 'Filter rows',
  inColumn: 'in',
  everyColumn: 'every column',
  onlyProblems: (count: string) => `Only rows with problems (${count})`,
  onlyUndated: (count: string) => `Only rows without a date (${count})`,
  noDate: 'no date',
  problems: 'Problems of this cell',
  hasProblem: 'has a problem',
  count: (shown: string, count: number, all: string) => `${shown} of ${all} ${count === 1 ? 'row' : 'rows'}`,
  sorted: (column: string) => `Sorted by ${column}, only here.`,
  orderOfFile: 'As in the file',
  changing: 'Changing the rows…',
  arranging: 'Looking through the rows…',
  columns: 'Shown columns',
  columnsLeft: (count: string) => `And ${count} more, which the text shows.`,
  actions: 'Actions',
  copy: 'Copy cells',
  copied: 'Copied.',
  copyFailed: 'The browser did not let the page copy. Press Ctrl+C, or Cmd+C on a Mac.',
  paste: 'Paste…',
  pasting: {
    title: 'Paste rows',
    close: 'Cancel',
    hint: 'Paste cells from a spreadsheet here; they go into the table from the chosen cell on.',
    apply: 'Put into the table',
  },
  change: 'Change a column…',
  remove: (count: number) => (count === 1 ? 'Remove row' : `Remove ${count} rows`),
  unreadable: 'This feature cannot be read: mend its JSON in the text.',
  inForm: 'This is changed in the form: Enter opens it.',
  newRow: 'New row…',
  newCell: (column: string) => `New row: ${column}`,
  beginElsewhere:
    'A new row begins in another column: this one is filled in its form then, or by pasting a row.',
  hint: 'Enter or F2 edits a cell, or opens it in the form, Delete empties it, Enter on a heading sorts, Alt with the left or right arrow key sets the width of a column. Below the last row is an empty one: what is typed or pasted there is added.',
  edit: (column: string) => `Edit ${column}`,
  dated: (text: string, edtf: string) => `“${text}” is written as ${edtf}. Undo brings back what was there.`,
  notOfKind: (text: string) => `“${text}” was not taken: the cell holds another kind of value.`,
  noChoice: (letters: string) => `“${letters}” is none of the choices: the cell stays as it was.`,
  wentAlong: 'The point went along to the place, or the stop of the move did. Undo brings both back.',
  pointsWentAlong: (count: number, shown: string) =>
    count === 1
      ? '1 point went along to its place, or as a stop of its move. Undo brings it back too.'
      : `${shown} points went along to their places, or as stops of their moves. Undo brings them back too.`,
  hidden: (count: number) =>
    count === 1
      ? 'The row that this changed is hidden by the filter.'
      : 'The rows that this changed are hidden by the filter.',
  pasted: (count: number, added: number, refused: number, columnsLeft: number) =>
    [
      count > 0 && `${cells(count)} changed.`,
      count + added + refused + columnsLeft === 0 && 'Nothing changed: the cells hold this already.',
      added > 0 && (added === 1 ? '1 row added at the end.' : `${added} rows added at the end.`),
      refused > 0 &&
        `${cells(refused)} not taken: the value is of another kind, or the place cannot be written.`,
      columnsLeft > 0 &&
        (columnsLeft === 1
          ? '1 column did not fit to the side of the last.'
          : `${columnsLeft} columns did not fit to the side of the last.`),
    ]
      .filter(Boolean)
      .join(' '),
  notPasted: (room: number, more: number) =>
    `Nothing was pasted: ${room === 1 ? '1 row is' : `${room} rows are`} shown from here on, and ${more === 1 ? '1 more' : `${more} more`} would be added at the end, hidden by the filter. Clear the filter to add rows, or paste fewer.`,
  empty:
    'No features yet. Paste rows from a spreadsheet here, best with their headings, or type into the empty row.',
  notFound: 'No row is as you ask.',
  clearFilter: 'Clear the filter',
  column: {
    label: 'This column',
    close: 'Cancel',
    name: 'Name',
    noMember: (name: string) => `“${name}” has a place of its own in the file: it keeps its name and stays.`,
    required: (name: string) =>
      `Each row has to have “${name}”, or the atlas is not valid: it keeps its name and stays.`,
    taken: (name: string, rows: number, shown: string) =>
      rows === 1
        ? `There is a column “${name}” already, with a value in one row.`
        : `There is a column “${name}” already, with a value in ${shown} rows.`,
    /** Of a name by which a member is meant that is called otherwise in the file. */
    meant: (typed: string, name: string) => `“${typed}” stands in the file as ${name}.`,
    refused: {
      structure: (name: string) =>
        `“${name}” is a part of each row itself, with a column of its own or in its form. Take another name.`,
      unsafe: (name: string) =>
        `“${name}” cannot be the name of a column: programs take it for something else. Take another name.`,
    },
    add: {
      title: 'Add a column',
      apply: 'Add',
      kind: 'Holds',
      kinds: { text: 'Text', number: 'Numbers', date: 'Dates', boolean: 'true or false' },
      value: 'In each row (may stay empty)',
      nested: 'Its cells hold more than a line: they are filled in the form, which Enter opens.',
      empty: 'A row gets it in the file once its cell holds something.',
      filled: (count: number, shown: string) => (count === 1 ? '1 row gets it.' : `${shown} rows get it.`),
      unread: (kind: string) => `The value is of another kind than: ${kind}.`,
    },
    rename: {
      title: 'Rename the column',
      apply: 'Rename',
      preview: (name: string, count: number, shown: string) =>
        count === 1 ? `1 row has “${name}”.` : `${shown} rows have “${name}”. Their values stay as they are.`,
      copyInstead: 'Copy this column into that one instead, and remove it then.',
    },
    copy: {
      title: 'Copy the column',
      apply: 'Copy',
      into: 'Into',
      fresh: 'A new column',
      where: 'Where',
      empty: 'Only into empty cells',
      all: 'Over all that is there',
      inexact: (count: number, shown: string) =>
        count === 1
          ? '1 row has a number of more digits than can be copied exactly: it is left out.'
          : `${shown} rows have numbers of more digits than can be copied exactly: they are left out.`,
    },
    remove: {
      title: 'Remove the column',
      apply: 'Remove',
      preview: (name: string, count: number, shown: string) =>
        count === 1 ? `1 row loses “${name}”.` : `${shown} rows lose “${name}”. Undo brings it back.`,
    },
  },
  bulk: {
    title: 'Change a column',
    close: 'Cancel',
    column: 'Column',
    rows: 'Rows',
    shown: (count: string) => `All shown (${count})`,
    picked: (count: string) => `Those selected (${count})`,
    what: 'What to do',
    kinds: {
      set: 'Set to',
      replace: 'Replace text',
      before: 'Put text before',
      after: 'Put text after',
      number: 'Make numbers of texts',
      clear: 'Take the values away',
    },
    find: 'Find',
    text: 'Text',
    by: 'Replace by',
    preview: (count: number, shown: string) => (count === 1 ? '1 row changes.' : `${shown} rows change.`),
    refused: (count: number, shown: string) =>
      count === 1 ? '1 new value has a problem.' : `${shown} new values have a problem.`,
    along: (count: number, shown: string) =>
      count === 1 ? '1 point goes along to its place.' : `${shown} points go along to their places.`,
    andPoint: 'and its point',
    before: 'Before',
    after: 'After',
    more: (count: string) => `and ${count} more`,
    empty: 'empty',
    apply: 'Change',
  },
}
