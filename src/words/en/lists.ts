/** What an item of a list says of each framework. */

export const citeNoOther = {
  one: '{count} cites no other source',
  other: '{count} cite no other source',
};
export const whatOnetTells = 'What O*NET tells';
export const jobZoneOf5 = 'Job Zone {jobZone} of 5';
export const statementsAloneAlone = '{statements}, {alone} alone';
export const frameworks = 'Frameworks';
export const shownOfAll = '{shown} of {all}';
export const theListOfNames = 'The list of names could not be loaded.';
