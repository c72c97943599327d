const times = (count: number, field: string) =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');

/** Questions that are accepted and cost as much as they can, each in its way. */
export const costliestQuestions: readonly string[] = [
  `{ network { links { statement { evidence { article { sentences { statements {
    ${times(30, 'sentence(language: EN)')} } } } } } } } }`,
  `{ ${times(190, 'network { truncated }')} }`,
  `{ ${times(130, 'search(query: "会") { more }')} }`,
  `{ ${times(120, 'paths(from: "pan-kehua", to: "greenhouse-grapes") { truncated }')} }`,
];
