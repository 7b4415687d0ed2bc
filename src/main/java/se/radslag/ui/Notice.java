package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import se.radslag.model.Problem;
import se.radslag.work.BringIn;
import se.radslag.work.SentOut;

/** Something to tell the person once, without stopping her. */
public sealed interface Notice {

  /**
   * A document was written.
   *
   * @param unprinted the signs that it cannot show
   */
  record Exported(Path file, List<String> unprinted) implements Notice {
    public Exported {
      unprinted = List.copyOf(unprinted);
    }
  }

  /** Documents were sent out. */
  record Sent(SentOut done) implements Notice {}

  /** Changes made in Word were taken over. */
  record TakenOver(int count) implements Notice {}

  /** So many files are told of one by one. */
  int FEW = 4;

  /** Files were read. */
  record Imported(List<BringIn.Kept> files) implements Notice {
    public Imported {
      files = List.copyOf(files);
    }
  }

  /** What is shown is a council that does not exist. */
  record Practice() implements Notice {}

  /** Something could not be done. */
  record Failed(Problem problem) implements Notice {}
}
