package se.radslag.ui.prepare;

import se.radslag.work.Reading;

/** A file that is being read: how far it has come, and whether it is still wanted. For threads. */
final class FileReading implements Reading {

  private final String name;
  private volatile double done;
  private volatile boolean cancelled;

  /**
   * @param name what the file is called
   */
  FileReading(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** How much of it has been read, from 0 to 1. */
  double done() {
    return done;
  }

  /** It is not wanted any more. */
  void cancel() {
    cancelled = true;
  }

  @Override
  public void read(long bytes, long of) {
    done = (double) bytes / of;
  }

  @Override
  public boolean cancelled() {
    return cancelled;
  }
}
