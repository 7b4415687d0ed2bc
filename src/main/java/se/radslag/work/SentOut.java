package se.radslag.work;

import java.nio.file.Path;
import java.util.List;
import se.radslag.model.Circulation;

/**
 * What came of sending out.
 *
 * @param circulation as it is kept in the data file
 * @param files as they were written, in the same order
 * @param drafts the mails, to be opened in the mail program
 */
public record SentOut(Circulation circulation, List<Path> files, List<Path> drafts) {

  public SentOut {
    files = List.copyOf(files);
    drafts = List.copyOf(drafts);
  }
}
