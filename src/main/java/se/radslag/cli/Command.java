package se.radslag.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One thing the program does without a window. */
interface Command {

  /** What is typed to have it done; also its key in the texts. */
  String name();

  /** Adds the options and words it takes. */
  void describe(CommandSpec command, Options options);

  /**
   * Does it.
   *
   * @throws se.radslag.store.StoreException if the data file fails underway
   */
  ExitCode run(Arguments arguments);
}
