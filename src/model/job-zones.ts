/**
 * O*NET's job zones in words of our own. The zones are O*NET's, 1 (least preparation) to 5 (most);
 * release 30.2 puts zones 1 and 2 under one name.
 */
const PREPARATION: Record<number, string> = {
  1: 'little or no preparation: a few days to a few months on the job',
  2: 'some preparation: a few months up to a year of learning on the job',
  3: 'medium preparation: one or two years of training or experience',
  4: 'considerable preparation: several years of experience, often with a degree',
  5: 'extensive preparation: long experience, often with a graduate degree',
};

/** A job zone in words: "Job Zone 2 of 5 — some preparation: …". */
export function jobZoneInWords(zone: number): string {
  return `Job Zone ${zone} of 5: ${PREPARATION[zone] ?? 'preparation not described'}`;
}
