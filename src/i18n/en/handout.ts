import { formatNumber } from '../format-number'

/** With one full stop at its end, also after a name that has its own: "Washington, D.C." */
function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

/** What is handed out of a lesson: the dialog, and the papers and files that it makes. */
export const handout = {
  dialog: {
    title: 'Print or download',
    close: 'Close',
    what: 'What to hand out',
    kinds: {
      lesson: 'The lesson',
      worksheet: 'Worksheet',
      answers: 'Answer sheet',
      file: 'Download lesson (works without network)',
    },
    notes: {
      lesson: 'A title page, each step with its map, text and question, and the sources; without answers',
      worksheet: 'A map with numbers instead of names, an empty time line, and tasks made from the lesson',
      answers: 'For the teacher: answers to the questions and to the worksheet',
      file: 'One file with all texts, maps and sources, for a school without the atlas; it opens by double click',
    },
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    layout: 'Steps on a page',
    layouts: { one: 'One, with lines to write on', two: 'Two, to save paper' },
    include: 'Also in it',
    teacherNotes: 'The notes for the teacher',
    print: 'Print…',
    download: 'Download',
    cancel: 'Cancel',
    making: 'Drawing the maps',
    progress: (done: string, all: string) => `Map ${done} of ${all}`,
    saved: (file: string, size: string) => `Saved as ${file} (${size}).`,
    noTasks: 'This lesson names too few events for a worksheet.',
  },
  steps: 'Steps',
  stepHeading: (number: string, heading: string) => `${number}. ${heading}`,
  name: 'Name',
  date: 'Date',
  class: 'Class',
  /** The period that a map shows. */
  shows: (period: string) => `Map: ${period}.`,
  through: stopped,
  overview: 'Where the lesson goes: all its places and moves.',
  mapOf: (period: string, events: number, places: string, locale: string) =>
    events === 0
      ? `Map. ${period}: no events.`
      : stopped(
          `Map. ${period}: ${formatNumber(events, locale)} ${events === 1 ? 'event' : 'events'} at ${places}`,
        ),
  /** Before the events that a step is told from, each with the numbers of its sources. */
  restsOn: 'Told from',
  numbers: (numbers: string) => `[${numbers}]`,
  range: (first: string, last: string) => `${first}–${last}`,
  online: 'This lesson in the atlas',
  qr: 'QR code of the address of this lesson',
  made: (atlas: string, licence: string, version: string, map: string) =>
    `From ${atlas}, version ${version}. Data: ${licence}. Map: ${map}.`,
  contested:
    'Contested statements are those of whoever makes them. The sources of each event say who asserts, qualifies or denies what.',
  answers: {
    title: (lesson: string) => `Answers: ${lesson}`,
    forTeacher: 'For the teacher',
    nothing: 'The lesson has neither questions nor notes.',
    notes: 'Notes for the teacher',
    worksheet: 'Worksheet',
  },
  worksheet: {
    title: (lesson: string) => `Worksheet: ${lesson}`,
    map: 'Empty map with numbered places',
    places: {
      heading: 'Places',
      task: 'Which place is at each number? Write its name on the line. These are the names, out of order:',
    },
    order: {
      heading: 'In order',
      task: 'Number the events from the earliest (1) to the latest. Then put their letters on the time line.',
    },
    match: {
      heading: 'Where and when?',
      task: 'Find for each event the number of its place on the map, and the letter of its date.',
      event: 'Event',
      where: 'Where?',
      when: 'When?',
    },
    claims: {
      heading: 'Who says so?',
      task: 'Each of these is the claim of one party, and not more than that. Write the letter of who makes it.',
      /** Before a claim, by its stance. */
      stances: {
        says: 'Somebody asserts:',
        qualifies: 'Somebody qualifies another statement:',
        disputes: 'Somebody disputes another statement:',
        denies: 'Somebody denies another statement:',
        context: 'Somebody adds:',
      },
      quoted: (claim: string) => `“${claim}”`,
    },
    time: 'Time line',
    key: (place: string, answer: string) => `${place}: ${answer}`,
    event: (title: string, date: string) => `${title}, ${date}`,
  },
  file: {
    contents: 'Steps of the lesson',
    back: 'Back',
    next: 'Next',
    toContents: 'All steps',
    showAnswer: 'Show the answer',
    notes: 'Notes for the teacher',
    name: (lesson: string) => `${lesson} lesson`,
  },
}
