import { AGREEMENT_RULES } from './agreement-rules.ts';
import type { ExportsTogether } from './exports-together.ts';
import { IDENTITY_RULES } from './identity-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import type { Rule } from '../../checks/rule.ts';
import { STRAND_RULES } from './strand-rules.ts';

/** Every rule that looks at an occupation's exports together. */
export const OCCUPATION_RULES: readonly Rule<ExportsTogether>[] = [
  ...IDENTITY_RULES,
  ...PLACE_RULES,
  ...AGREEMENT_RULES,
  ...STRAND_RULES,
];
