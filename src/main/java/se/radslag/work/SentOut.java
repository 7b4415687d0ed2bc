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
 * @param unprinted the signs that a PDF among them cannot show
 */
public record SentOut(
    Circulation circulation, List<Path> files, List<Path> drafts, List<String> unprinted) {

  public SentOut {
    files = List.copyOf(files);
    drafts = List.copyOf(drafts);
    unprinted = List.copyOf(unprinted);
  }
}
