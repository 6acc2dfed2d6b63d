export const CALENDARS = ['gregorian', 'persian', 'islamic'] as const
export type Calendar = (typeof CALENDARS)[number]

/** The calendars besides the Gregorian, in which every date of the data is. */
export type OtherCalendar = Exclude<Calendar, 'gregorian'>

/** Their names in Unicode locales (`ca`): the Solar Hijri calendar of Iran, and the Islamic one of Umm al-Qura. */
export const CALENDAR_TYPES: Readonly<Record<OtherCalendar, string>> = {
  persian: 'persian',
  islamic: 'islamic-umalqura',
}
