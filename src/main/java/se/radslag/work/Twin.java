package se.radslag.work;

import se.radslag.model.MeetingId;

/** What a file that is to be brought in is the same as. */
public sealed interface Twin {

  /**
   * A meeting that is in the data file.
   *
   * @param bytes whether it came from the very same file; otherwise it is the same meeting: the
   *     same council and day, or the same registration number and day
   */
  record Kept(MeetingId meeting, boolean bytes) implements Twin {}

  /**
   * Another file of the batch, which is read before it.
   *
   * @param bytes whether it is the very same file under another name
   */
  record InBatch(String name, boolean bytes) implements Twin {}
}
