package se.radslag.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Problem.Kind;

/**
 * Writes a file whole or not at all: under another name beside its place, then on the disk, then in
 * one move to its name. An old file of that name is untouched until the new one is complete.
 */
public final class WholeFile {

  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private WholeFile() {}

  /**
   * Writes the bytes; failed, with nothing changed and nothing left behind, if that cannot be done.
   */
  public static Outcome<Path> write(Path target, byte[] bytes) {
    return write(target, bytes, WholeFile::writeThrough);
  }

  /** The same with another way to the disk. */
  static Outcome<Path> write(Path target, byte[] bytes, Disk disk) {
    Path absolute = target.toAbsolutePath();
    String name = target.toString();
    if (Files.isDirectory(absolute)) {
      return failed(Kind.FILE_IS_FOLDER, name);
    }
    if (!Files.isDirectory(absolute.resolveSibling("."))) {
      return failed(Kind.FOLDER_MISSING, name);
    }
    try {
      if (protectedFile(absolute)) {
        return failed(Kind.FILE_READ_ONLY, name);
      }
      Path unfinished = absolute.resolveSibling(unfinished(absolute));
      try {
        Optional<Problem> unwritten = write(unfinished, bytes, disk, target);
        return unwritten.isPresent()
            ? Outcome.failed(unwritten.get())
            : move(unfinished, absolute, name);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failure) {
      return failed(Kind.FILE_NOT_WRITABLE, name, failure.getClass().getSimpleName());
    }
  }

  /** Its length does not depend on the name's, which may be as long as the system has room for. */
  private static String unfinished(Path target) {
    String hash = HexFormat.of().toHexDigits(String.valueOf(target.getFileName()).hashCode());
    return ".radslag-" + hash + ".part";
  }

  /** A file somebody protected is not replaced, though its folder would let it be. */
  private static boolean protectedFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    boolean nobodyMay =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return nobodyMay || (!Files.isWritable(file) && folderWritable(file));
  }

  private static boolean folderWritable(Path file) {
    return Files.isWritable(file.resolveSibling("."));
  }

  private static Optional<Problem> write(Path file, byte[] bytes, Disk disk, Path target)
      throws IOException {
    try {
      disk.write(file, bytes);
      return Optional.empty();
    } catch (NoSuchFileException gone) {
      return Optional.of(Problem.of(Kind.FOLDER_MISSING, target.toString()));
    } catch (AccessDeniedException denied) {
      return Optional.of(Problem.of(Kind.FOLDER_READ_ONLY, target.toString()));
    } catch (IOException failure) {
      if (!folderWritable(file)) {
        return Optional.of(Problem.of(Kind.FOLDER_READ_ONLY, target.toString()));
      }
      if (full(failure, file, bytes)) {
        return Optional.of(Problem.of(Kind.DOCUMENT_DISK_FULL, target.toString()));
      }
      throw failure;
    }
  }

  /** Systems say it in their own languages, so the room that is left is looked at too. */
  private static boolean full(IOException failure, Path file, byte[] bytes) throws IOException {
    boolean said = String.valueOf(failure.getMessage()).contains("No space left");
    long room = Files.getFileStore(file.resolveSibling(".")).getUsableSpace();
    return said || (Files.exists(file) && room < bytes.length - Files.size(file));
  }

  /** Windows does not let a file be replaced that another program has open. */
  private static Outcome<Path> move(Path unfinished, Path target, String name) throws IOException {
    try {
      return Outcome.done(
          Files.move(
              unfinished,
              target,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING));
    } catch (IOException failure) {
      if (Files.exists(target)) {
        return failed(Kind.FILE_OPEN_ELSEWHERE, name);
      }
      throw failure;
    }
  }

  private static <T> Outcome<T> failed(Kind kind, String... arguments) {
    return Outcome.failed(Problem.of(kind, arguments));
  }

  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /** The way bytes take to the disk. */
  interface Disk {

    /** Writes a file and comes back when it is on the disk. */
    void write(Path file, byte[] bytes) throws IOException;
  }
}
