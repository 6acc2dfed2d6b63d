/** Words that begin the data's texts of who was somewhere and that a sentence writes small. */
const COMMON_NOUNS = /^(?:All|Fighters|Founders|Members|Political offices|Residents|The)(?=\s|,|$)/

/** The panel that says where the leadership and the members were on a day. */
export const whereabouts = {
  region: 'Where were they?',
  close: 'Close the question',
  day: 'On which day?',
  dayHint: 'For example 3 March 1994',
  pick: 'Pick a day',
  steps: {
    previousYear: 'A year earlier',
    previousMonth: 'A month earlier',
    nextMonth: 'A month later',
    nextYear: 'A year later',
  },
  on: (date: string) => `On ${date}:`,
  /** As it stands within a sentence. */
  who: (text: string) => text.replace(COMMON_NOUNS, (noun) => noun.toLowerCase()),
  /** One is at a camp or in a village of which one point is meant, and in a city. */
  at: (who: string, place: string, isCity: boolean) => `${who} ${isCity ? 'in' : 'at'} ${place}`,
  onTheWay: (who: string, from: string, to: string) => `${who} on the way from ${from} to ${to}`,
  placeIn: (place: string, country: string) => `${place}, ${country}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  /** Behind a part of the sentence. */
  doubts: { approximate: 'approximate', 'end-unknown': 'end not known' },
  /** `persons`: joined by "or". */
  unstated: (persons: string) => `The atlas does not state where ${persons} was.`,
  silent: {
    leadership: 'where the leadership was, the atlas does not say',
    members: 'where the members were, the atlas does not say',
  },
  nothing: 'The atlas does not say.',
  sureness: { certain: 'Certain on this day', approximate: 'Approximate', 'end-unknown': 'End not known' },
  reasons: {
    start: 'It is not known to the day when this began.',
    end: 'It is not known to the day when this ended.',
    route: 'The route or its dates are not certain.',
    'end-unknown': 'No source found says when, or whether, this ended.',
  },
  basis: 'What this rests on',
  openStay: (title: string) => `What is known of this stay: ${title}`,
  sources: (count: number, shown: string) => (count === 1 ? '1 source' : `${shown} sources`),
  copy: 'Copy answer',
  copied: 'Answer copied, with the address of this view.',
}
