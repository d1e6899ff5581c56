import { database } from './database';
import { ownedBy } from './owned';

/** A brand's own posts, picked by the person. */
export const samples = ownedBy(database.samples);
