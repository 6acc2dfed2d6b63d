/** What a party does with what is said about an event: one family of words a stance, wherever it is named. */
export const stances = {
  /** Over the claims of one stance. */
  headings: {
    says: 'Asserts',
    qualifies: 'Qualifies',
    disputes: 'Disputes',
    denies: 'Denies',
    context: 'Gives background',
  },
  /** Beside an event: what is contradicted is something said about it, and seldom the event itself. */
  ofAnEvent: {
    says: 'Asserts',
    qualifies: 'Qualifies a statement',
    disputes: 'Disputes a statement',
    denies: 'Denies a statement',
    context: 'Gives background',
  },
}

/** Looking at the events through somebody's account. */
export const accounts = {
  region: 'Accounts',
  title: 'Through whose account?',
  close: 'Close the accounts',
  introduction:
    'Choose one account to see which stance it takes on what is said about each event, or two to see both stances side by side. What is said to have happened, and by whom, stays the same: only the marks change. Silence is no consent: it means that the atlas holds no claim of that side.',
  all: 'All accounts, evenly',
  first: 'Account',
  second: 'Beside it',
  none: 'None',
  kind: (kind: string, parties: number) => `${kind}: all ${parties}`,
  party: (label: string, count: string) => `${label} (${count})`,
  marks: 'What the marks mean',
  positions: {
    ...stances.ofAnEvent,
    mixed: 'Asserts, and disputes or denies',
    silent: 'No claim in the atlas',
  },
  relations: {
    'one-against': () => 'Only one disputes or denies',
    'both-against': () => 'Both dispute or deny',
    qualified: () => 'One or both qualify, neither disputes or denies',
    asserted: () => 'Both assert, neither disputes or denies',
    first: (first: string) => `Only ${first} takes a stance`,
    second: (_first: string, second: string) => `Only ${second} takes a stance`,
    silent: () => 'Neither takes a stance',
  },
  /** How to read the groups of one account, and of two. */
  groups: {
    one: 'Each group goes by the stance taken on statements about the event; under each event stands a claim of that account.',
    two: 'The groups compare the stances that each took on what the atlas holds, not the wording: two that both assert may say different things, and a denial need not be of what the other says.',
  },
  /** What a party says, in one line, and how many more claims of its account there are. */
  said: (party: string, text: string) => `${party}: ${text}`,
  more: (count: number, shown: string) => `and ${shown} more ${count === 1 ? 'claim' : 'claims'}`,
  /** How many events the accounts speak of; `accounts`: their number, 1 or 2. */
  speaks: (accounts: number, count: number, shown: string, all: number, total: string) =>
    `Of ${all === 1 ? '1 event' : `${total} events`} the atlas holds claims of ${accounts === 1 ? 'this side' : 'one or both'} on ${count === 0 ? 'none' : shown}.`,
  listHeading: 'In the dates shown',
  nothing: 'No event in the dates shown.',
  onlySpoken: 'List only events they speak of',
  differences: 'Where accounts differ',
}
