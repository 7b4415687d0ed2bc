package se.radslag.work.find;

import java.io.IOException;

/** Reads the words of a file. Threads may share it. */
@FunctionalInterface
public interface FileWords {

  /**
   * The words of a file; empty where it is of a kind that has none.
   *
   * @param name what the file is called, ending included
   * @throws IOException if it cannot be read
   */
  String of(String name, byte[] content) throws IOException;
}
