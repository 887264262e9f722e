import type { Career } from '../../../../src/model/occupation/occupation.ts';
import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { quoted, type Line } from '../../../../src/model/tidy-text.ts';

type Certificate = Career['certificates'][number];
type Field = keyof Certificate;

const LABELS: readonly { label: string; field: Field }[] = [
  { label: 'Certificate name', field: 'name' },
  { label: 'Certifying Organization', field: 'organization' },
  { label: 'Type', field: 'type' },
];

/**
 * Reads certificates: labels and values on lines in turn, where a value may be glued to the next label:
 * `Collection Industry ProfessionalCertifying Organization`.
 */
export function readCertificates(lines: readonly Line[]): {
  value: Certificate[];
  problems: Finding[];
} {
  const problems: Finding[] = [];
  const certificates: { certificate: Certificate; line: number }[] = [];
  let expected: Field | null = null;
  for (const { text, number } of lines) {
    for (const part of splitAtLabels(text)) {
      if (part.field !== null) {
        expected = part.field;
        if (part.field === 'name') {
          certificates.push({
            certificate: { name: '', organization: '', type: '' },
            line: number,
          });
        }
        continue;
      }
      const current = certificates.at(-1)?.certificate;
      if (!current || expected === null) {
        problems.push(
          finding('UNREAD_LINE', `${quoted(part.text)} belongs to no certificate.`, atLine(number)),
        );
      } else {
        current[expected] =
          current[expected] === '' ? part.text : `${current[expected]} ${part.text}`;
      }
    }
  }
  for (const { certificate, line } of certificates) {
    const missing = LABELS.filter(({ field }) => certificate[field] === '');
    if (missing.length > 0) {
      const name =
        certificate.name === '' ? 'A certificate' : `The certificate ${quoted(certificate.name)}`;
      const labels = missing.map(({ label }) => `“${label}”`).join(' and ');
      problems.push(finding('CERTIFICATE_INCOMPLETE', `${name} has no ${labels}.`, atLine(line)));
    }
  }
  return {
    value: certificates.map((entry) => entry.certificate).filter(({ name }) => name !== ''),
    problems,
  };
}

/** A line as labels and the texts between; only whole labels at its start or end count. */
function splitAtLabels(text: string): ({ field: Field } | { field: null; text: string })[] {
  const whole = LABELS.find(({ label }) => text.replace(/:$/u, '') === label);
  if (whole) return [{ field: whole.field }];
  const glued = LABELS.filter(({ field }) => field !== 'type');
  const ending = glued.find(({ label }) => text.endsWith(label));
  if (ending) {
    return [
      { field: null, text: text.slice(0, -ending.label.length).trim() },
      { field: ending.field },
    ];
  }
  const starting = glued.find(({ label }) => text.startsWith(label));
  if (starting) {
    const value = text.slice(starting.label.length).replace(/^:/u, '').trim();
    return [{ field: starting.field }, { field: null, text: value }];
  }
  return [{ field: null, text }];
}
