/**
 * Whether two handles name the same account, in any case. Where handles have servers (`name@server`),
 * one without belongs to `home`, the server that the page is of; without `home` it fits any.
 */
export function isSameHandle(one: string, other: string, home = ''): boolean {
  const [name, server = home] = one.toLowerCase().split('@');
  const [otherName, otherServer = home] = other.toLowerCase().split('@');
  return name === otherName && (!server || !otherServer || isSameServer(server, otherServer));
}

/** Many servers show their pages on a subdomain of the name their handles have. */
function isSameServer(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
