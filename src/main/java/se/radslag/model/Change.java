package se.radslag.model;

/**
 * One change, as it goes from the window into the data file.
 *
 * <p>A change carries the whole new value of what it changes, so a later change to the same
 * {@linkplain #target target} makes an earlier one unnecessary.
 */
public sealed interface Change permits MeetingChange, RegisterChange {

  /** What is changed; of two changes with the same target only the later counts. */
  Object target();

  /** What it belongs to: a change that is refused holds up only those of the same scope. */
  Object scope();

  /**
   * When it is applied among changes of the same scope that are saved together: what others refer
   * to has the smaller number. Those with the same number keep their order.
   */
  default int turn() {
    return 0;
  }
}
