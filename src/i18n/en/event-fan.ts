/** The list of the events under one mark. */
export const eventFan = {
  /** The place is empty where it is not known. */
  open: (place: string) => `Events${place && ` at ${place}`}`,
  /** How many events at how many places, `number` being the first of these in words of the locale. */
  listed: (count: number, number: string, places: number) =>
    `${number} ${count === 1 ? 'event' : 'events'}${places > 1 ? ` at ${places} places` : ''}`,
  close: 'Close the list',
  zoomTo: 'Zoom to these places',
}
