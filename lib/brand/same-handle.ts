/** Whether two handles name the same account: in any case, with or without their host. */
export function isSameHandle(one: string, other: string): boolean {
  const [name, host] = one.toLowerCase().split('@');
  const [otherName, otherHost] = other.toLowerCase().split('@');
  return name === otherName && (!host || !otherHost || host === otherHost);
}
