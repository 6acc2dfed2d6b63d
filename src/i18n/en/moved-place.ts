const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`]

/** A place that is moved, and what stood there. */
export const movedPlace = {
  from: (length: string, wind: string) => `${length} ${wind} of where it was`,
  left: ({ events, stays, stops }: Readonly<Record<'events' | 'stays' | 'stops', number>>): string => {
    const all = [
      ...counted(events, 'event', 'events'),
      ...counted(stays, 'stay', 'stays'),
      ...counted(stops, 'stop of a move', 'stops of moves'),
    ]
    const verb = events + stays + stops === 1 ? 'stands' : 'stand'
    return `${new Intl.ListFormat('en-GB').format(all)} still ${verb} where it was.`
  },
  source: (name: string): string =>
    `Its position is still given as from “${name}”, and as exact as before: is that so of the new one?`,
  elsewhere: 'It is from elsewhere',
  along: (count: number): string => (count === 1 ? 'Move it too' : 'Move them too'),
}
