/** Shape of an O*NET-SOC code, the identity of an occupation. */
export const SOC_PATTERN = /^\d{2}-\d{4}\.\d{2}$/u;
