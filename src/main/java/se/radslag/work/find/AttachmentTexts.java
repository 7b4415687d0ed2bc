package se.radslag.work.find;

import java.io.IOException;
import java.util.Optional;
import se.radslag.model.PlainText;
import se.radslag.store.AttachmentRepository.Unread;
import se.radslag.store.DataFile;

/**
 * Looks into attached files that nobody has looked into yet, so that their words are found. Threads
 * may share it.
 */
public final class AttachmentTexts {

  private static final System.Logger LOG = System.getLogger(AttachmentTexts.class.getName());

  private final DataFile data;
  private final FileWords words;
  private volatile boolean stopped;

  public AttachmentTexts(DataFile data, FileWords words) {
    this.data = data;
    this.words = words;
  }

  /**
   * Reads them one after the other; a file that cannot be read is known by its name from then on.
   *
   * @return how many there were
   */
  public synchronized int readAll() {
    int count = 0;
    Optional<Unread> next = next();
    while (next.isPresent() && !stopped) {
      Unread one = next.get();
      String text = PlainText.lines(text(one)).text();
      data.write(session -> session.attachments().read(one.row(), text));
      count++;
      next = next();
    }
    return count;
  }

  /** Ends after the file that is being read: the data file is about to be closed. */
  public void stop() {
    stopped = true;
  }

  private Optional<Unread> next() {
    return data.read(session -> session.attachments().unread());
  }

  /** A file is made by others: whatever it holds must not end the reading of the rest. */
  private String text(Unread one) {
    try {
      return words.of(one.name(), one.content());
    } catch (IOException | RuntimeException unreadable) {
      LOG.log(System.Logger.Level.INFO, "an attachment cannot be read", unreadable);
      return "";
    }
  }
}
