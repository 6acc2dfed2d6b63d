/** The calendars as they are named in sentences. */
export const calendars = {
  gregorian: 'the Gregorian calendar',
  persian: 'the Iranian calendar (Solar Hijri)',
  islamic: 'the Islamic calendar (Umm al-Qura)',
}

/** What told the calendar of a column. */
export const calendarBecause = {
  name: 'as the name of the column says',
  script: 'since they are years of our time in it, and their column is written in Persian',
}
