import { quoted } from './listed'

const STATUS: Readonly<Record<number, string>> = {
  401: 'its host wants a password',
  403: 'its host does not give it to everyone',
  404: 'its host has no file at this address',
  410: 'its host has this file no longer',
  429: 'its host was asked too often',
}

/** Why files were not opened. */
export const openFault = {
  'too-large': (name: string, megabytes: string): string =>
    `${name ? `${quoted(name)} has ${megabytes} MB` : `These files have ${megabytes} MB together`}: more than a page can edit. Check ${name ? 'it' : 'them'} with “npm run check”, or edit a part of ${name ? 'it' : 'them'}.`,
  overfull: (name: string, line: string, members: string): string =>
    `${quoted(name)} has more than ${members} members in one object (see line ${line}): more than a page can edit. Check it with “npm run check”, or edit a part of it.`,
  'not-text': (name: string, byte: string, encoding: string): string =>
    `${quoted(name)} is not UTF-8${encoding ? ` but ${encoding}` : ''} (see byte ${byte}). Saved from here it would be damaged. Save it as UTF-8 in the program that wrote it, and open it again.`,
  'no-text': (name: string): string =>
    `${quoted(name)} is no text, but a picture or something else that cannot be edited here.`,
  packed: (name: string): string =>
    `${quoted(name)} is packed (XLSX, KMZ, ZIP). Save the table as CSV, or unpack it, and open that.`,
  unreadable: (name: string, detail: string): string =>
    `${name ? quoted(name) : 'The file'} could not be read: ${detail}.`,
  address: (name: string, detail: string): string =>
    `${quoted(name)} could not be fetched${detail ? ` (${detail})` : ''}. It has to be an https address whose host lets other pages read it.`,
  http: (name: string): string =>
    `${quoted(name)} was not fetched: to be edited, an address of another site has to begin with “https://”. Or save the file on this computer, and open it from there.`,
  unanswered: (name: string): string =>
    `${quoted(name)} had not answered when you stopped waiting. Try it again later, or save its file and open that.`,
  scheme: (name: string): string =>
    `${quoted(name)} is no address that the page can fetch. Write all of it, from “https://” on.`,
  password: (name: string): string =>
    `${quoted(name)} holds a name or a password, and browsers fetch no such address. Everybody who gets the link would have them: take them out, and change the password if the link was handed on.`,
  status: (name: string, status: number): string =>
    `${quoted(name)} was not given: ${STATUS[status] ?? (status >= 500 ? 'its host is in trouble' : 'its host refused')} (HTTP ${status}). ${
      status >= 500
        ? 'Try again later.'
        : 'See whether the address is complete, and opens in a tab of its own.'
    }`,
  elsewhere: (name: string, host: string): string =>
    `${quoted(name)} leads on to another host, ${host}, so nothing was read. If you trust that one, open the address there.`,
  page: (name: string): string =>
    `${quoted(name)} is a web page, no file of features. Look on it for the address of the file itself (often called “raw” or “download”).`,
  'same-name': (name: string): string =>
    `Two of these files are called ${quoted(name)}, so none was opened: what you change could not be told apart. Open one of them, or rename it.`,
  nowhere: (id: string): string =>
    `The link leads to ${quoted(id)}, which this atlas does not have. It may be of another one, or have been cut on its way.`,
  'no-atlas': (name: string): string =>
    `There is no “atlas.json” in the folder${name ? ` ${quoted(name)}` : ''}. Open the folder that has it beside the files of events and places, or open its files one by one.`,
  empty: 'There is nothing in it to edit.',
}
