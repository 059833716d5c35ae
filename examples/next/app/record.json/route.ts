import { record } from '../record.ts';

export const dynamic = 'force-static';

/** The record at an address, for controls that need it: the content itself is in the page already. */
export const GET = () => Response.json(record);
