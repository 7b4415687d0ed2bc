package se.radslag.cli;

/** What the program says when it ends, to whoever started it. */
enum ExitCode {
  DONE(0),
  COULD_NOT(1),
  WRONG_USAGE(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
