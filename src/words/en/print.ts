/** What the PDF template says beside what sheets say themselves. */
export const printed = {
  code: 'Code',
  contentsPage: 'contents, page {page}',
  continued: '{title} (continued)',
  date: 'Date',
  pageOf: 'page {page} of {pages}',
  pagesOfThisFile: 'Pages of this file',
  qrCode: 'QR code of this sheet’s page: {address}',
  sheet: 'Sheet',
  signature: '{who}: signature',
};
