/** The list of the events under one mark. */
export const eventFan = {
  /** The place is empty where it is not known. */
  open: (place: string) => `Events${place && ` at ${place}`}`,
  listed: (count: string, places: number) =>
    places > 1 ? `${count} events at ${places} places` : `${count} events`,
  close: 'Close the list',
  zoomTo: 'Zoom to these places',
}
