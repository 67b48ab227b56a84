/** Words of the page that makes embed codes. */
export const builderMessages = {
  intro:
    'Choose what to show, look at it, copy the code. The map asks no one but this site for anything, sets no cookie and stores nothing.',
  options: 'What your visitors see',
  show: 'Show',
  shows: {
    atlas: 'the whole atlas',
    finder: 'the find box and its answer',
    comparison: 'localities compared',
    picture: 'a picture with its sentence',
  },
  place: 'Begin with a place',
  placeNow: (name: string) => `It begins with ${name}.`,
  noPlace: 'It begins with all of England.',
  clearPlace: 'Begin with all of England',
  camera: 'Keep the part of the map that was in view when this page was opened',
  layers: 'Layers',
  search: 'A find box',
  interactive: 'The map can be moved at once',
  interactiveNote: 'Otherwise after “Use the map”, so that scrolling your page never gets caught in it.',
  look: 'Look',
  theme: 'Light or dark',
  themes: {
    page: 'as your page (in a frame: light)',
    light: 'light',
    dark: 'dark',
    auto: 'as the visitor’s device says',
  },
  colours: {
    accent: 'Links and buttons',
    paper: 'Ground',
    ink: 'Text',
  },
  ownColour: (name: string) => `${name}: a colour of your own`,
  height: 'Height on a wide page, in pixels',
  heightNote: (least: number, most: number) => `From ${least} to ${most}.`,
  contrast: (what: string, ratio: string) =>
    `${what}: the contrast is ${ratio} to 1. People with weak sight need at least 4.5 to 1.`,
  pairs: {
    ink: 'Text on the ground',
    accent: 'Links on the ground',
    button: 'Words on buttons',
  },

  preview: 'What it looks like',
  wide: 'On a wide page',
  phone: 'On a phone',
  frameTitle: (title: string, where: string) => `Preview, ${where}: ${title}`,
  heightIs: (width: number, height: number) => `${height} pixels high at a width of ${width}.`,
  heightComing: 'Its height will be told here.',

  code: 'The code',
  form: 'Put it into your page as',
  forms: {
    element: 'an element: for sites that may run scripts',
    iframe: 'a frame: for every site that can hold HTML',
    wordpress: 'a WordPress block: for its code editor',
    link: 'a link: for everything else',
  },
  autoHeight: 'With the small script that gives the frame the height of its content',
  strict: 'My site’s policy forbids style attributes',
  codeLabel: {
    element: 'Code of the element',
    iframe: 'Code of the frame',
    wordpress: 'Code of the WordPress block',
    link: 'Code of the link',
  },
  css: 'And this into your style sheet',
  copy: 'Copy the code',
  copyCss: 'Copy the style',
  copied: 'Copied. Paste it where the map should stand.',
  notCopied: 'Your browser did not allow copying. The code is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
  policy: 'If your site has a Content-Security-Policy, it has to allow',
  policyNone: 'A link needs nothing of your site’s policy.',
  selfHosted:
    'Files of your own: the package holds everything in one folder, and then your site asks no other for anything.',
  pinned: (version: string) =>
    `The script is version ${version} and stays so on your page; the data behind it is the newest.`,

  again: 'Go on from a code you have',
  againLabel: 'Paste the code, or its address',
  read: 'Read it',
  readDone: 'Read. The options above are those of your code.',
  readPart: (values: readonly string[]) =>
    `Read, but for what was not understood: ${values.map((value) => `“${value.slice(0, 60)}”`).join(', ')}.`,
  readNothing: 'There is no code of the Hub Atlas in this text.',

  title: (what: string, place: string | undefined) => (place === undefined ? what : `${what}: ${place}`),
  titles: {
    atlas: 'Map of Maths Hubs and Education Investment Areas in England',
    finder: 'Find your Maths Hub and Teaching School Hub',
    comparison: 'Localities in England compared',
    picture: 'Map of Maths Hubs in England',
  },
} as const;
