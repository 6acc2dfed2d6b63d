export const app = {
  skipToEvents: 'Skip to the list of events',
  skipToTime: 'Skip to the time slider',
  loading: 'Unfolding the atlas…',
  share: 'Share',
  linkCopied: 'Link copied. It opens exactly this view.',
  linkShown: 'Copy this link',
  theme: 'Theme',
  themes: { auto: 'Theme follows the device', light: 'Light theme', dark: 'Dark theme' },
  about: (events: number, sources: number, version: string) =>
    `${events} events, ${sources} sources · version ${version}`,
  dataLicence: (label: string) => `Data: ${label}`,
  notices: 'Notices',
  dataFiles: 'GeoJSON',
  showEvents: (count: string) => `Events: ${count}`,
  hideEvents: 'Close the list',
  dismiss: 'Dismiss',
  newTab: 'opens in a new tab',
  failed: {
    title: 'The atlas could not be opened',
    advice: 'Check the connection and try again. Nothing you did is lost: the address of this view stays.',
    retry: 'Try again',
    file: (file: string) => `data/${file}`,
    network: 'could not be reached',
    status: (code: string) => `the server answered with status ${code}`,
    json: 'is not valid JSON',
    partly: (count: number) =>
      count === 1
        ? 'One part of the dataset could not be read.'
        : `${count} parts of the dataset could not be read.`,
    crashed: 'Something in the page broke',
    crashedAdvice: 'This is a fault of the page, not of the data. Reloading opens the same view again.',
    reload: 'Reload',
  },
  addressProblem: (values: string) => `Some of the link was not understood and was left out: ${values}.`,
}
