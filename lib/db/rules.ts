import { database } from './database';
import { ownedBy } from './owned';

/** The rules of a brand's voice, proposed, accepted and refused. */
export const rules = ownedBy(database.rules);
