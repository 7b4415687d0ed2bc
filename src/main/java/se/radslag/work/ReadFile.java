package se.radslag.work;

import java.nio.file.Path;
import se.radslag.archive.EarlierFile;
import se.radslag.model.Outcome;

/**
 * A file as it was read; its bytes are read again when it is kept.
 *
 * @param size in bytes; 0 where it could not be read
 * @param sha256 of its bytes, in small hexadecimal digits, or the empty text
 */
public record ReadFile(Path file, long size, String sha256, Outcome<EarlierFile> content) {

  /** How the file is called. */
  public String name() {
    return AttachedBytes.nameOf(file);
  }
}
