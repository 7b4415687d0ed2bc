package se.radslag.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * A file read once and whole, and what its bytes are known by.
 *
 * @param content the file's bytes; whoever has them does not change them
 * @param sha256 in small hexadecimal digits
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record AttachedBytes(byte[] content, String sha256) {

  private static final int AT_ONCE = 1 << 20;

  /**
   * Reads a file, never more of it than the limit; its steps are bytes.
   *
   * @return failed if there is no such file, or if it is a folder, empty, too large, cannot be
   *     read, changes meanwhile, or if the reading was cancelled
   */
  static Outcome<AttachedBytes> read(Path file, int limitInMegabytes, Progress progress) {
    String name = nameOf(file);
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Optional<Problem> unfit = unfit(name, attributes, limitInMegabytes);
      return unfit.isPresent()
          ? Outcome.failed(unfit.get())
          : read(file, name, (int) attributes.size(), progress);
    } catch (NoSuchFileException missing) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_MISSING, name));
    } catch (IOException failure) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_NOT_READABLE, name, reason(failure)));
    }
  }

  /** How a file is called in what is said about it. */
  static String nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  private static Optional<Problem> unfit(String name, BasicFileAttributes file, int megabytes) {
    if (file.isDirectory()) {
      return Optional.of(Problem.of(Problem.Kind.FILE_IS_FOLDER, name));
    }
    if (!file.isRegularFile()) {
      return Optional.of(Problem.of(Problem.Kind.FILE_NOT_READABLE, name, "special"));
    }
    if (file.size() == 0) {
      return Optional.of(Problem.of(Problem.Kind.FILE_EMPTY, name));
    }
    return file.size() > (long) megabytes * 1024 * 1024
        ? Optional.of(Problem.of(Problem.Kind.FILE_TOO_LARGE, name, Integer.toString(megabytes)))
        : Optional.empty();
  }

  private static Outcome<AttachedBytes> read(Path file, String name, int size, Progress progress)
      throws IOException {
    var content = new byte[size];
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      int read = 0;
      while (read < size) {
        int more = in.readNBytes(content, read, Math.min(AT_ONCE, size - read));
        digest.update(content, read, more);
        read += more;
        progress.at(new Progress.Step(read, size, name));
        if (progress.cancelled()) {
          return Outcome.failed(Problem.of(Problem.Kind.FILE_CANCELLED, name));
        }
        if (more == 0) {
          return Outcome.failed(Problem.of(Problem.Kind.FILE_CHANGING, name));
        }
      }
      return in.read() < 0
          ? Outcome.done(new AttachedBytes(content, HexFormat.of().formatHex(digest.digest())))
          : Outcome.failed(Problem.of(Problem.Kind.FILE_CHANGING, name));
    }
  }

  private static String reason(IOException failure) {
    Optional<String> said =
        failure instanceof FileSystemException in && !(in instanceof AccessDeniedException)
            ? Optional.ofNullable(in.getReason())
            : Optional.empty();
    return said.orElseGet(() -> failure.getClass().getSimpleName().replace("Exception", ""));
  }
}
