/** The framework's version as exported ("v.26.05"), or words that say there is none. Codes are read together with it. */
export function frameworkVersion(occupation: { framework: { version: string | null } }): string {
  return occupation.framework.version ?? 'no version stated';
}
