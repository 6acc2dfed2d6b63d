/** Looking at the events through somebody's account. */
export const accounts = {
  region: 'Accounts',
  title: 'Through whose account?',
  close: 'Close the accounts',
  introduction:
    'Choose one account to see where it stands on each event, or two to see where they part. What is said to have happened, and by whom, stays the same: only the marks change. Silence is no consent: it means that the atlas holds no claim of that side.',
  all: 'All accounts, evenly',
  first: 'Account',
  second: 'Beside it',
  none: 'None',
  kind: (kind: string, parties: number) => `${kind}: all ${parties}`,
  party: (label: string, count: string) => `${label} (${count})`,
  marks: 'What the marks mean',
  positions: {
    says: 'Asserts',
    qualifies: 'Qualifies',
    mixed: 'Asserts some, contradicts some',
    disputes: 'Disputes',
    denies: 'Denies',
    context: 'Gives background',
    silent: 'Says nothing',
  },
  relations: {
    apart: () => 'The accounts part',
    partly: () => 'They agree in part',
    together: () => 'They stand on the same side',
    first: (first: string) => `Only ${first} speaks`,
    second: (_first: string, second: string) => `Only ${second} speaks`,
    silent: () => 'Neither speaks',
  },
  /** How many events the accounts speak of; `accounts`: their number, 1 or 2. */
  speaks: (accounts: number, count: number, shown: string, total: string) =>
    `Of ${total} events the atlas holds claims of ${accounts === 1 ? 'this side' : 'one or both'} on ${count === 0 ? 'none' : shown}.`,
  listHeading: 'In the dates shown',
  nothing: 'No event in the dates shown.',
  onlySpoken: 'List only events they speak of',
  differences: 'Where accounts differ',
}
