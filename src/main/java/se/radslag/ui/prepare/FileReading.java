package se.radslag.ui.prepare;

import se.radslag.work.Progress;

/** A file that is being read, and how far it has come. For threads. */
final class FileReading {

  private final String name;
  private final Progress progress = new Progress(this::at);
  private volatile double done;

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

  /** What whoever reads it tells, and is told by. */
  Progress progress() {
    return progress;
  }

  private void at(Progress.Step step) {
    done = step.share();
  }
}
