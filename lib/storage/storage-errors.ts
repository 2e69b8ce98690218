/** The store was written by a newer build: it may be read, not written. */
export class ReadOnlyStore extends Error {
  override name = 'ReadOnlyStore';
}

/** Another context changed the record between reading and writing: read again. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** The disk has not answered in time. Whether the change will be kept is not known; the same operation id can be sent again. */
export class TookTooLong extends Error {
  override name = 'TookTooLong';
}
