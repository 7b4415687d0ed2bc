package se.radslag.ui.prepare;

import se.radslag.texts.Texts;

/** How large a file is, in words. */
final class FileSize {

  private static final long KILO = 1024;

  private FileSize() {}

  /** "17 kB", "1,3 MB". */
  static String of(Texts texts, long bytes) {
    return bytes < KILO * KILO
        ? texts.get("ui.attachments.kilobytes", Math.max(1, (bytes + KILO / 2) / KILO))
        : texts.get("ui.attachments.megabytes", Math.round(bytes * 10.0 / KILO / KILO) / 10.0);
  }
}
