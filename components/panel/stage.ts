/** Where a site could not be dealt with: reading what is answered, finding the box, writing in it. */
export type Stage = 'reading' | 'box' | 'writing';
