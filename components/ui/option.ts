/** One entry of a list to pick from. */
export type Option = { readonly value: string; readonly label: string };
