/** The quotations from a source, and whether they were held against a kept copy. */
export const quotationsWords = {
  title: 'Quotations from it',
  verified: (day: string, digest: string) =>
    `Found word for word on ${day}, in the copy whose SHA-256 starts with ${digest}:`,
  unverified: 'Not verified against a kept copy:',
  withheld: 'Quoted from a source whose copies are withheld:',
};
