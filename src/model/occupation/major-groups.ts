/**
 * The major groups of the 2018 Standard Occupational Classification, as the U.S. Bureau of Labor Statistics publishes
 * it; each name without the "Occupations" that ends all of them. A code's first two digits name its group.
 */
const MAJOR_GROUPS: Readonly<Record<string, string>> = {
  '11': 'Management',
  '13': 'Business and Financial Operations',
  '15': 'Computer and Mathematical',
  '17': 'Architecture and Engineering',
  '19': 'Life, Physical, and Social Science',
  '21': 'Community and Social Service',
  '23': 'Legal',
  '25': 'Educational Instruction and Library',
  '27': 'Arts, Design, Entertainment, Sports, and Media',
  '29': 'Healthcare Practitioners and Technical',
  '31': 'Healthcare Support',
  '33': 'Protective Service',
  '35': 'Food Preparation and Serving Related',
  '37': 'Building and Grounds Cleaning and Maintenance',
  '39': 'Personal Care and Service',
  '41': 'Sales and Related',
  '43': 'Office and Administrative Support',
  '45': 'Farming, Fishing, and Forestry',
  '47': 'Construction and Extraction',
  '49': 'Installation, Maintenance, and Repair',
  '51': 'Production',
  '53': 'Transportation and Material Moving',
  '55': 'Military Specific',
};

/** What must be said where the groups' names are shown. */
export const MAJOR_GROUPS_SOURCE =
  'Groups as in the 2018 Standard Occupational Classification of the U.S. Bureau of Labor Statistics.';

/** The major group of an O*NET-SOC code; undefined where the classification has none. */
export function majorGroup(soc: string): { id: string; name: string } | undefined {
  const id = soc.slice(0, 2);
  const name = MAJOR_GROUPS[id];
  return name === undefined ? undefined : { id, name };
}
