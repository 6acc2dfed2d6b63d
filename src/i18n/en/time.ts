import { formatNumber } from '../format-number'

/** Texts of the time control. */
export const time = {
  region: 'Time',
  from: 'From',
  to: 'To',
  fromDate: 'From date',
  toDate: 'To date',
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  speed: 'Speed',
  /** An option of Speed: years of the atlas in a second. */
  yearsPerSecond: (years: number, locale: string) => `${lengthOf(years, locale)}/s`,
  window: 'Window',
  everything: 'Everything so far',
  /** A window of the last day alone: what is there then. */
  onDate: 'On this date',
  custom: 'Custom',
  /** A window of so many days. */
  windowLength: (days: number, locale: string) => lengthOf(days / 365.2425, locale),
  leadership: 'Leadership',
  members: 'Members',
  /** Where somebody is during a journey. */
  onTheWay: (to: string) => `on the way to ${to}`,
  datesApproximate: (places: string) => `${places} (dates approximate)`,
  endUnknown: (places: string) => `${places} (end not known)`,
  notRecorded: 'not recorded',
  residencyBand: 'Where the leadership and the members were',
  /** Spoken name of a bar of the residency band. */
  stay: (who: 'leadership' | 'members', country: string, place: string, dates: string) =>
    `${who === 'leadership' ? 'Leadership' : 'Members'} in ${country}, ${place}: ${dates}`,
  eventsLabel: 'Events',
  events: (count: number, locale: string) =>
    `${formatNumber(count, locale)} ${count === 1 ? 'event' : 'events'}`,
  moreEvents: (count: number, locale: string) => `and ${formatNumber(count, locale)} more`,
  /** Announced when the window has come to rest. */
  windowAnnounced: (from: string, to: string, events: string) => `${from} to ${to}: ${events}`,
  noLaterEvent: 'No later event',
  noEarlierEvent: 'No earlier event',
  /** The part of the page that reads typed dates could not be fetched. */
  cannotRead: 'Typed dates cannot be read without the network yet. Press Enter to try again.',
}

/** So many years, or as many months, a week, a day, or parts of one, short enough for a phone. */
function lengthOf(years: number, locale: string): string {
  const days = Math.round(years * 365.2425)
  const months = Math.round(years * 12)
  const seconds = Math.round(years * 365.2425 * 86_400)
  const [count, one, more] =
    seconds < 60
      ? ([seconds, 's', 's'] as const)
      : seconds < 3600
        ? ([seconds / 60, 'min', 'min'] as const)
        : seconds < 86_400
          ? ([seconds / 3600, 'h', 'h'] as const)
          : days === 7
            ? ([1, 'week', 'weeks'] as const)
            : months < 1
              ? ([days, 'day', 'days'] as const)
              : months < 12
                ? ([months, 'month', 'months'] as const)
                : ([Math.round(years * 100) / 100, 'year', 'years'] as const)
  return `${formatNumber(count, locale)} ${count === 1 ? one : more}`
}
