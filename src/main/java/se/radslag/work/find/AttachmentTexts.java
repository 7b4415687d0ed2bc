package se.radslag.work.find;

import java.util.List;
import java.util.Optional;
import se.radslag.archive.GuardedReader;
import se.radslag.model.Outcome;
import se.radslag.model.PlainText;
import se.radslag.store.AttachmentRepository.Unread;
import se.radslag.store.DataFile;

/**
 * Looks into attached files that nobody has looked into yet, so that their words are found. They
 * are read as earlier minutes are, in a process of its own: files are made by others. Threads may
 * share it.
 */
public final class AttachmentTexts {

  private static final int MOST_CHARACTERS = 2_000_000;

  private final DataFile data;
  private volatile boolean stopped;

  public AttachmentTexts(DataFile data) {
    this.data = data;
  }

  /**
   * Reads them one after the other; a file that cannot be read is known by its name from then on.
   *
   * @return how many were read
   */
  public synchronized int readAll() {
    Optional<Unread> first = next();
    if (first.isEmpty()) {
      return 0;
    }
    try (var reader = new GuardedReader()) {
      return readAll(reader, first);
    }
  }

  private int readAll(GuardedReader reader, Optional<Unread> first) {
    int count = 0;
    Optional<Unread> next = first;
    while (next.isPresent() && !stopped) {
      Unread one = next.get();
      String text = text(reader.text(one.name(), one.content(), () -> stopped));
      // A file given up in the middle is read the next time.
      if (!stopped) {
        data.write(session -> session.attachments().read(one.row(), text));
        count++;
        next = next();
      }
    }
    return count;
  }

  /** Ends at once: the data file is about to be closed. */
  public void stop() {
    stopped = true;
  }

  private Optional<Unread> next() {
    return data.read(session -> session.attachments().unread());
  }

  private static String text(Outcome<List<String>> read) {
    List<String> paragraphs =
        switch (read) {
          case Outcome.Done<List<String>>(List<String> said) -> said;
          case Outcome.Failed<List<String>> _ -> List.of();
        };
    String text = PlainText.lines(String.join("\n", paragraphs)).text();
    return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
  }
}
