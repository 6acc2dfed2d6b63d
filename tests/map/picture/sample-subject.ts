import { categoryScheme } from '../../../src/domain/marks/mark-scheme'
import { listedSeriesOf } from '../../../src/domain/series/listed-series-of'
import { picture } from '../../../src/i18n/en/picture'
import { en } from '../../../src/i18n/messages'
import type { FilmOptions } from '../../../src/map/picture/film-stage'
import type { Measure } from '../../../src/map/picture/lettering'
import type { PictureStyle } from '../../../src/map/picture/picture-style'
import type { PictureSubject } from '../../../src/map/picture/picture-subject'
import { daySpan, testAtlas, testStay } from '../../domain/marks/test-atlas'

const COLOURS = ['#aa0001', '#aa0002']

/** Letters of one width: half of their height. */
export const measure: Measure = (text, { size }) => text.length * size * 0.5

export const style: PictureStyle = {
  theme: 'light',
  colours: {
    paper: '#fff',
    sunken: '#eee',
    ink: '#000',
    muted: '#666',
    rule: '#ccc',
    ruleStrong: '#999',
    leadership: '#b00',
    members: '#00b',
  },
  unit: 1,
  rightToLeft: false,
}

/** Two events of a day, a later one of another category, and a stay; the window ends before the last. */
export function sampleSubject(changes: Partial<PictureSubject> = {}): PictureSubject {
  const sample = testAtlas(
    [
      { id: 'a', day: 100, place: 'tehran' },
      { id: 'b', day: 100, place: 'tehran', verification: 'disputed' },
      { id: 'c', day: 300, place: 'paris', category: 'war' },
    ],
    { stays: [testStay('s', 'camp-ashraf', daySpan(150, 300))] },
  )
  const atlas = changes.atlas ?? sample
  const shown = changes.shown ?? new Set(['a', 'b', 'c'])
  const kinds = sample.categories.map((each, index) => ({ ...each, colour: COLOURS[index] ?? '' }))
  return {
    atlas,
    scheme: categoryScheme(kinds),
    window: { from: atlas.extent.from, to: 250 },
    shown,
    events: listedSeriesOf(atlas.events.filter(({ id }) => shown.has(id))),
    allEvents: listedSeriesOf(atlas.events),
    about: undefined,
    address: 'https://example.org/',
    compared: undefined,
    openEvent: undefined,
    view: undefined,
    screen: { width: 900, height: 500 },
    theme: 'light',
    rightToLeft: false,
    locale: 'en-GB',
    messages: en,
    texts: picture,
    ...changes,
  }
}

/** A film of two seconds of the first hundred days. */
export function filmOptions(): FilmOptions {
  return {
    ...sampleSubject({ window: { from: 0, to: 100 } }),
    ...{ seconds: 2, fps: 4, width: 1280, height: 720 },
  }
}
