/** What can be done on the tab the popup was opened over. */
export type ThisTab =
  /** A listed site, switched on: the panel opens beside the box, or beside the page where that is left alone. */
  | {
      readonly kind: 'listed';
      readonly site: string;
      readonly label: string;
      readonly isKeptOut: boolean;
      /** Its pages are left alone unless the person wants the panel in them. */
      readonly isSideByDefault: boolean;
    }
  /** A listed site, switched off by the person. */
  | { readonly kind: 'off'; readonly site: string; readonly label: string }
  /** Any other page: the browser's side panel reads it, nothing is put into it. */
  | {
      readonly kind: 'elsewhere';
      readonly host: string;
      /** Absent: the browser lets nobody be there always (`http:`). */
      readonly origin?: string;
      readonly isAlwaysOn: boolean;
    }
  /** A page of the browser's own, closed to every extension. */
  | { readonly kind: 'closed' };
