/** True for an address that may stand in a link: http or https, nothing hidden in it, no user name in front of the host. */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s\\<>"'`{}|^\p{Cc}\p{Cf}]+$/iu.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    /^https?:$/u.test(url.protocol) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** True for text that claims to be an address, of whatever scheme. */
export function looksLikeAddress(text: string): boolean {
  return /^[\s\p{Cc}\p{Cf}]*(?:[a-z][a-z0-9+.-]*\s*:(?! )|\/\/|\\\\)/iu.test(text);
}
