/**
 * Shape of a framework's id: an O*NET-SOC code, or lower-case letters, digits, hyphens. Apart from the schema, so that
 * browsers need none of that.
 */
export const FRAMEWORK_ID = /^(?:\d{2}-\d{4}\.\d{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
