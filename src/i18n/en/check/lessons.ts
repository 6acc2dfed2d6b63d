import { countOf, orElse, quote, type Values, type Wording } from './wording'

/** Faults of lessons. */
export const lessons = {
  'lesson/file-name': {
    message: (v) => `The lesson has the id ${quote(v.id)}, but its file is ${v.file}.`,
    help: (v) =>
      `Write "id": ${quote(v.wanted)}, or name the file ${v.id}.json: links find a lesson by its file.`,
  },
  'lesson/own-id': {
    message: (v) => `${quote(v.id)}: ids that begin with "own-" are for lessons that a browser keeps.`,
    help: () => 'Name lesson and file after what the lesson is about, such as "how-lists-work".',
  },
  'lesson/not-listed': {
    message: (v) => `"lessons" in atlas.json does not list ${quote(v.id)}: the page does not offer it.`,
    help: (v) => `Add ${quote(v.id)} to "lessons" in atlas.json, at its place in the order of teaching.`,
  },
  'lesson/no-source': {
    message: () => 'The step rests on no event, and so on no source.',
    help: () =>
      'List in "events" what its text rests on, or link to it in the text: [words](event:id). Nothing stands here without a source.',
  },
  'lesson/outside-window': {
    message: (v) => `The step opens ${quote(v.id)} (${v.date}), which lies ${v.side} the time that it shows.`,
    help: (v) => `Move ${v.side === 'before' ? '"from"' : '"to"'} of the view, or open another event.`,
  },
  'lesson/time-elsewhere': {
    message: () => 'No event that the step rests on lies in the time that it shows.',
    help: (v) => `Move "from" and "to" of the view: the first of the events is dated ${v.date}.`,
  },
  'lesson/map-elsewhere': {
    message: (v) => `The map at ${quote(v.map)} shows no place that the step tells of.`,
    help: () =>
      'Move or widen the map, or leave "map" out to show the whole atlas. The order is zoom/latitude/longitude.',
  },
  'lesson/view-key': {
    message: (v) => `A view has no ${quote(v.key)}.`,
    help: (v) => viewKeyHelp(v),
  },
  'lesson/view-value': {
    message: (v) => `${quote(v.key)} cannot be ${quote(v.found)}.`,
    help: ({ key }) => VALUE_HELP[String(key)] ?? 'Copy the value from the address of the view.',
  },
  'lesson/event-and-panel': {
    message: (v) => `${quote(v.found)} cannot be open beside the event ${quote(v.event)}.`,
    help: () => 'Leave out "panel" or "event": the card has one place.',
  },
  'lesson/emphasis-count': {
    message: (v) =>
      Number(v.count) === 0 ? 'This points nothing out.' : `This points out ${v.count} things at once.`,
    help: (v) =>
      Number(v.count) === 0
        ? 'Name one thing: {"leg": "…"}, or a "stay", a "place" or an "event"; or remove it.'
        : 'Give each an object of its own in the list.',
  },
  'lesson/emphasis-unseen': {
    message: (v) => `The ${v.kind} ${quote(v.id)} is pointed out, but the step does not show it.`,
    help: () =>
      'Move or widen "map" or the time from "from" to "to" of the view, or point out something else.',
  },
  'lesson/text-short': {
    message: (v) =>
      `The text has ${countOf(v.words, 'word', 'words')}: fewer than ${v.least} hardly tell a story.`,
    help: () => 'Say who did what, when and where, and who says so; or join it with the step beside it.',
  },
  'lesson/text-long': {
    message: (v) =>
      `The text has ${countOf(v.words, 'word', 'words')}: a class reads ${v.most} at most beside a map.`,
    help: () => 'Shorten it, part it into two steps, or move what is for the teacher into "notes".',
  },
  'lesson/heading-long': {
    message: (v) =>
      `The heading has ${v.length} characters: from the back of a room ${v.limit} at most can be taken in.`,
    help: () => 'Shorten it; the rest can stand in the text.',
  },
  'lesson/minutes': {
    message: (v) => `"minutes" is ${v.minutes}, but reading the steps alone takes ${v.needed}.`,
    help: (v) => `Write ${v.needed} or more, with time for the questions.`,
  },
  'lesson/markdown': {
    message: (v) => `${quote(v.found)} is shown as it is written.`,
    help: ({ kind }) => MARK_HELP[String(kind)] ?? 'Write it in words.',
  },
} as const satisfies Record<string, Wording>

/** Keys of an address that are never part of a step. */
const READERS = new Set(['theme', 'cal', 'lang', 'embed', 'mode', 'lesson', 'step', 'data'])

function viewKeyHelp(v: Values): string {
  if (READERS.has(String(v.key))) return 'Remove it: that is for each reader to choose.'
  if (v.suggestion === 'map') return 'Write "map": "zoom/latitude/longitude", such as "5.5/36/48".'
  return orElse(v, `It can hold ${v.keys}.`)
}

const DATES = 'Write a day within the time of the atlas, 1981-06-20, a month 1981-06 or a year 1981'

const VALUE_HELP: Readonly<Record<string, string>> = {
  from: `${DATES}; or leave it out to begin with the atlas.`,
  to: `${DATES}; or leave it out to end with the atlas.`,
  compare: `${DATES}: the second map shows that day.`,
  axis: 'Write an interval within the time of the atlas: 1981-06/1982.',
  map: 'Write zoom (2 to 10), latitude and longitude: "5.5/36/48".',
  lens: 'Name one or two accounts, divided by a comma: "mek,kind:court".',
}

const MARK_HELP: Readonly<Record<string, string>> = {
  html: 'Remove it: *words* are emphasised, **words** strong.',
  heading: 'The step has its "heading"; begin the line with a word, or write \\# where the sign is meant.',
  code: 'Remove the backquotes, or the blanks at the start of the line; quotations begin with ">".',
  picture: 'Lessons show no pictures but the map: remove it.',
  rule: 'Remove it, or part the step into two.',
  reference: 'Write the link where its words are: [words](https://…); or begin the line with a word.',
  link: 'Links begin with https:// or http://, or lead to an event: [words](event:id).',
  nesting: 'Lists and quotations lie too deep within one another: make them flatter.',
}
