import { navigate } from 'wouter/use-hash-location';

/** To another page of the dashboard. */
export function go(path: string): void {
  navigate(path);
}
