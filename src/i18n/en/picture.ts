import { formatNumber } from '../format-number'

/** Texts of pictures and films of the map, and of the parts of the page that make them. */
export const picture = {
  /** The period that is shown, from its first to its last day or year. */
  period: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  /** How many events are shown, of how many there are; given `undated`, of those with a date, and how many are listed without one. */
  events: (count: number, total: number, locale: string, undated?: number) => {
    const what = `${undated === undefined ? '' : 'dated '}${total === 1 ? 'event' : 'events'}`
    const all = `${formatNumber(total, locale)} ${what}`
    const shown = count === total ? all : `${formatNumber(count, locale)} of ${all}`
    return undated ? `${shown}, ${formatNumber(undated, locale)} undated` : shown
  },
  legend: {
    bubble: 'How many events lie around; the ring shows of which kinds',
    dot: 'Each dot is an event; the one that ends last is on top',
    approximate: 'Date not known to the day',
    disputed: 'Disputed',
    track: 'Track, as far as it has come',
    line: 'Line',
    area: 'Area',
    leadership: 'Leadership',
    members: 'Members',
    base: 'Base held at the end of this time',
  },
  /** The sources that most events in view rest on, as a list, and the number of the others. */
  sources: (named: string, more: number, locale: string) =>
    more > 0
      ? `Sources: ${named} and ${formatNumber(more, locale)} more, all named with the events at the address below.`
      : `Sources: ${named}, named with the events at the address below.`,
  map: (sources: string) => `Map: ${sources}.`,
  data: (licence: string, version: string) => `Data: ${licence}. Version ${version}.`,
  size: 'Size',
  sizes: { screen: 'As on screen', double: 'Twice as sharp', poster: 'Poster' },
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark' },
  preview: 'Preview of the picture',
  previewing: 'Drawing the picture…',
  savePicture: 'Save PNG',
  saving: 'Drawing…',
  saveAxis: 'Save the axis as SVG',
  film: {
    period: (period: string) => `The film shows ${period}, as time plays on the map.`,
    length: 'Length',
    seconds: (seconds: number) => `${seconds} seconds`,
    oneDate: 'It shows the date on the axis alone, without the one that is compared with it.',
    takes: 'Making it takes as long as the film.',
    asPictures: 'This browser cannot record films: you get the pictures of one, numbered, in a ZIP file.',
    make: 'Make the film',
    making: 'Making the film',
    progress: (share: string) => `${share} done`,
    cancel: 'Cancel',
    save: 'Save',
    done: 'The film is ready.',
    another: 'Make another',
  },
  failed: {
    map: 'Part of the map could not be loaded. Check the connection and try again.',
    other: 'The browser could not make it: it may lack memory. Try a smaller size, or close other pages.',
    retry: 'Try again',
  },
}
