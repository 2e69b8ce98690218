/**
 * Tells pages that read without Dexie what the background has done to the database: `changed`, something in it is another now;
 * `opened`, it is there in this build's layout.
 */
export type RecordSignal = 'changed' | 'opened';

export const SIGNAL_CHANNEL = 'nachklang-records';
