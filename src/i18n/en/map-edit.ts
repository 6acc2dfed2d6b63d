import type { ItemKind } from '../../domain/edit/item-kind'

const WHERE: Partial<Readonly<Record<ItemKind, string>>> = {
  event: 'where the event happened',
  stay: 'where the stay was',
  place: 'where the place is',
}

/** Editing on the map: points, lines and their stops. */
export const mapEdit = {
  handles: (title: string) => `Points of ${title}`,
  move: (title: string) => `Move ${title}`,
  stop: (number: number, total: number, place: string) => `Stop ${number} of ${total}: ${place}`,
  midway: (from: string, to: string) => `Add a stop between ${from} and ${to}`,
  keys: 'Arrow keys move it by 1 pixel of the map, Shift with them by 10. S snaps to the nearest place, plus and minus zoom. Enter keeps it, Escape puts it back.',
  keysOfStop: 'On a stop, Delete takes it away.',
  /** The same to be seen: what is on the keys, and what they do. */
  moveKeys: [
    { keys: ['←', '↑', '↓', '→'], does: 'move it' },
    { keys: ['Shift'], does: 'by 10' },
    { keys: ['S'], does: 'snap' },
    { keys: ['+', '−'], does: 'zoom' },
  ],
  endKeys: [
    { keys: ['Enter'], does: 'keep' },
    { keys: ['Esc'], does: 'put back' },
  ],
  removeKey: { keys: ['Del'], does: 'take away' },
  winds: {
    north: 'north',
    'north-east': 'north-east',
    east: 'east',
    'south-east': 'south-east',
    south: 'south',
    'south-west': 'south-west',
    west: 'west',
    'north-west': 'north-west',
  },
  offset: (length: string, wind: string) => `${length} ${wind}`,
  /** Of the place nearest to the point. */
  nearest: (place: string, offset: string) => `nearest place ${place}, ${offset} of here`,
  moved: (offset: string) => `${offset} of where it was`,
  unmoved: 'where it was',
  /** A place, or a position. */
  at: (where: string) => `at ${where}`,
  kept: (where: string) => `Kept ${where}`,
  putBack: 'Put back',
  removed: (left: number) => `Stop taken away, ${left} left`,
  fewest: 'A line has two stops at the least.',
  said: (parts: readonly string[]) => parts.join('; '),

  bar: 'Editing on the map',
  dragPoint: 'Drag the point.',
  /** These follow the hint where there are mouse and keyboard. */
  dragPointKeys: 'The arrow keys move it too.',
  dragStops: 'Drag the stops. The small handles between them add one.',
  removeStop: (number: number) => `Remove stop ${number}`,
  /** Where there is little room, the first word alone is seen. */
  snap: { short: 'Snap', rest: 'to known places' },

  addPoint: (kind: ItemKind) => `Click or tap ${WHERE[kind] ?? 'where it is'}.`,
  addPointKeys: 'With the keyboard, move the map and press Enter.',
  firstStop: 'Click or tap where the line begins, then each stop.',
  drawn: (count: number, length: string) => `${count} stops, ${length}.`,
  drawnKeys: 'A double click, or Enter once more, ends the line.',
  oneStop: 'Click or tap the next stop.',
  takeBack: 'Take back',
  done: 'Done',
  cancel: 'Cancel',
  crosshair: (position: string, place: string | undefined) => (place ? `${position}, ${place}` : position),
  placed: (number: number, where: string) => `Stop ${number}: ${where}`,
  tookBack: (left: number) => `Last stop taken back, ${left} left`,
}
