import { database } from './database';
import { ownedBy } from './owned';

/** What a brand may state. */
export const facts = ownedBy(database.facts);
