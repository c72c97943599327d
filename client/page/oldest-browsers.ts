/** The oldest browsers that the page is built for, of the end of 2022 or so. */
export const oldestBrowsers = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '16.4',
} as const;
