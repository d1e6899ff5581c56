import { database } from './database';
import { ownedBy } from './owned';

/** The parts of a brand's audience. */
export const segments = ownedBy(database.segments);
