/** The list that the builder lets choose from: `occupations/list.js` calls the receiver with it. */
export const OCCUPATIONS_RECEIVER = 'levelbookOccupations';

/** An occupation by its O*NET-SOC code, its title, and the group it belongs to. */
export type ListedOccupation = [soc: string, title: string, group: string];
