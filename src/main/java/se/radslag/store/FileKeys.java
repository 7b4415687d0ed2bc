package se.radslag.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which files stand at the data file's path and its WAL's; two looks are equal as long as nobody
 * has moved, replaced or removed either.
 *
 * <p>Windows has no such keys, and needs none: there nobody can move a file that is open.
 */
record FileKeys(Optional<Object> file, Optional<Object> wal) {

  static FileKeys of(Path file) {
    return new FileKeys(key(file), key(Claim.wal(file)));
  }

  private static Optional<Object> key(Path path) {
    try {
      return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    } catch (IOException gone) {
      return Optional.of(gone.getClass());
    }
  }
}
