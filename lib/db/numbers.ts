import { database } from './database';
import { ownedBy } from './owned';

/** What a brand's own posts came to. */
export const numbers = ownedBy(database.numbers);
