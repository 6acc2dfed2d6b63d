/** How exact a date is, beside it on cards and pages. */
export const precision = {
  /** Where nothing about the date is in doubt. */
  known: {
    instant: 'known to the time of day',
    day: 'known to the day',
    month: 'known to the month',
    season: 'known to the season',
    year: 'known to the year',
    decade: 'known to the decade',
    century: 'known to the century at best',
  },
  /** Where something is. */
  given: {
    instant: 'given to the time of day',
    day: 'given to the day',
    month: 'given to the month',
    season: 'given to the season',
    year: 'given to the year',
    decade: 'given to the decade',
    century: 'given to the century at best',
  },
  startAndEnd: (start: string, end: string) => `start ${start}, end ${end}`,
  openEnd: 'open',
  unknownEnd: 'unknown',
  approximate: (exactness: string) => `approximate, ${exactness}`,
  doubtful: (exactness: string) => `uncertain, ${exactness}`,
  approximateAndDoubtful: (exactness: string) => `approximate and uncertain, ${exactness}`,
}
