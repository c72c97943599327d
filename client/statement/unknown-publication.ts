/** A publication of which nothing is known, for tests to say what is. */
export const unknownPublication = {
  published: null,
  publisher: null,
  place: null,
  edition: null,
  page: null,
  url: null,
  retrieved: null,
};
