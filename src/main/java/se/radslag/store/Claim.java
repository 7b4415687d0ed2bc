package se.radslag.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock that says who has a data file open, beside SQLite's own.
 *
 * <p>SQLite's own is not enough: on Linux and macOS a process loses its locks on a file as soon as
 * it closes that file anywhere, so a mere look at the data file from within the program would open
 * it to others ("How To Corrupt An SQLite Database File", section 2.2, sqlite.org). This one is on
 * the WAL, which is there as long as the file is open and which nobody has reason to read; the JVM
 * itself knows it when it is asked for twice.
 */
final class Claim implements AutoCloseable {

  /** Far beyond the end of any WAL, so that on Windows it is in nobody's way. */
  private static final long AT = 1L << 40;

  private final FileChannel channel;

  /** Kept because the JVM forgets a lock nobody refers to. */
  private final FileLock lock;

  private Claim(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Where SQLite keeps what is committed and not yet in the data file itself. */
  static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  /** Whether this program or another has the file open. */
  static boolean heldOn(Path file) throws IOException {
    if (!Files.isWritable(wal(file))) {
      return false;
    }
    Optional<Claim> claim = on(file);
    claim.ifPresent(Claim::close);
    return claim.isEmpty();
  }

  /**
   * Takes the lock, unless somebody has it.
   *
   * @throws IOException if there is no WAL that can be written
   */
  static Optional<Claim> on(Path file) throws IOException {
    FileChannel channel = FileChannel.open(wal(file), StandardOpenOption.WRITE);
    Optional<Claim> claim = lock(channel).map(lock -> new Claim(channel, lock));
    if (claim.isEmpty()) {
      channel.close();
    }
    return claim;
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(AT, 1, false));
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }
}
