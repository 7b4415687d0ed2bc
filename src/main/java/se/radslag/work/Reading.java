package se.radslag.work;

/** Somebody who follows the reading of a file and may end it. Asked on the thread that reads. */
public interface Reading {

  /** So many bytes have been read. */
  void read(long bytes, long of);

  /** Whether to stop. */
  boolean cancelled();
}
