const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`

const through = (accounts: string | undefined) =>
  accounts === undefined ? '' : `, seen through the accounts of ${accounts}`

/** What is shared and taken away; one section a part of the dialog. */
export const share = {
  dialog: {
    title: 'Share and take away',
    close: 'Close',
    tabs: {
      link: 'Link',
      embed: 'Embed',
      picture: 'Picture',
      film: 'Film',
      data: 'Data',
      print: 'Print',
    },
    link: 'Link to exactly this view',
    unpublished: 'The link leads to what is published: your own edits are not in it.',
    unpublishedFrame: 'The frame shows what is published: your own edits are not in it.',
    editedCopy: (what: string) => `${what} (edited copy)`,
    localFile: (name: string) =>
      `“${name}” is on this computer only, so no link can lead to it. Hand on the file itself: save it under Edit, or take what is in view with you under Picture, Print or Data. Once the file stands on the web, open it by its address, and a link will carry that.`,
    localFrame: (name: string) =>
      `“${name}” is on this computer only, so no other page can show it in a frame. Once it stands on the web, where other sites may read it (CORS), open it by its address, and the code for a frame is offered here.`,
    text: 'Short text',
    /** `accounts`: whose the view is seen through, if it is. */
    textOfEvent: (title: string, date: string, atlas: string, accounts: string | undefined, link: string) =>
      `“${title}”, ${date}. ${atlas}${through(accounts)}: ${link}`,
    textOfView: (
      atlas: string,
      period: readonly [from: string, to: string] | undefined,
      accounts: string | undefined,
      link: string,
    ) =>
      `${[atlas, period && [...new Set(period)].join(' to ')].filter(Boolean).join(', ')}${through(accounts)}: ${link}`,
    citation: 'Citation of the atlas',
    copy: (what: string) => `Copy: ${what}`,
    copyShort: 'Copy',
    copied: (what: string) => `Copied: ${what}.`,
    refused: 'The browser does not allow copying. The text is selected: copy it by hand.',
    send: 'Send to an app…',
    qr: 'QR code of this link',
    qrHint: 'Point a phone’s camera at it.',
    qrTooLong: 'The link is too long for a QR code. Clear the search or some filters.',
    saveQr: 'Save as SVG',
    embed: 'Code for your page',
    embedHint:
      'Map, time and card in a frame, without the rest of the page. The frame takes any size; readers can go on to the whole atlas.',
    height: 'Height in pixels',
    embedPreview: 'What the frame shows',
    embedOffline:
      'What the frame shows is seen here once the connection is back. The code can be copied without it.',
    frameTitle: (atlas: string) => `${atlas} (map and time line)`,
    printHint:
      'Map and time line in light colours, for A4 or Letter, and the address of this view. With an event open, what is said of it is printed too.',
    printed: 'Below the map',
    sections: {
      panel: 'The open panel',
      events: 'The events in view, as a list',
      sources: 'Sources of what is printed, with addresses',
    },
    /** Events of a list that is too long to be printed whole. */
    unprinted: (shown: string) => `And ${shown} more, too many for paper. Take them with you under Data.`,
    printedFrom: (address: string) => `This view: ${address}`,
    print: 'Print…',
  },
  data: {
    title: 'Data',
    events: (count: number, shown: string) => counted(count, shown, 'event', 'events'),
    legs: (count: number, shown: string) => counted(count, shown, 'move', 'moves'),
    stays: (count: number, shown: string) => counted(count, shown, 'stay', 'stays'),
    sources: (count: number, shown: string) => counted(count, shown, 'source', 'sources'),
    /** What the files will hold: events, moves and stays as a list, and their sources. */
    contents: (held: string, sources: string) =>
      `What is in view: ${held}, and what they rest on: ${sources}.`,
    empty: 'No event, move or stay is in view, so there is nothing to take away.',
    formats: {
      geojson: {
        name: 'GeoJSON',
        use: 'Events and stays as points, moves as lines, for QGIS, geojson.io and other maps',
      },
      csv: { name: 'CSV', use: 'The events alone, without moves and stays, for spreadsheets' },
      csl: { name: 'CSL-JSON', use: 'The sources, for Zotero and citeproc' },
      bibtex: { name: 'BibTeX', use: 'The sources, for LaTeX' },
    },
    saved: (file: string) => `Saved as ${file}.`,
  },
}
