/** Texts of what changes the axis of time: zoom, spacing, calendar. */
export const axis = {
  zoomIn: 'Zoom in on time',
  zoomOut: 'Zoom out on time',
  showAll: 'Show all time',
  zoomToWindow: 'Zoom to window',
  options: 'Axis and calendar',
  evenSpacing: 'Even spacing',
  evenSpacingNote: 'Gives crowded years room',
  notToScale: 'not to scale',
  calendar: 'Calendar',
  calendars: { gregorian: 'Gregorian', persian: 'Persian', islamic: 'Islamic' },
}
