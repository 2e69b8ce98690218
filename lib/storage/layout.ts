/** The database of the extension's origin. */
export const DATABASE_NAME = 'nachklang';

/**
 * Layout of the database. One written by a newer build is read, never written (S14): an older one would leave out what the
 * newer layout needs. Mirror files count their own versions.
 */
export const STORED_VERSION = 2;
