import { navigate } from 'wouter/use-hash-location';

/** To another page of the dashboard. */
export function go(path: string, options?: { readonly replace: boolean }): void {
  navigate(path, options);
}
