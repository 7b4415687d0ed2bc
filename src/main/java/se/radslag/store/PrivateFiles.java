package se.radslag.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders only their owner may read: minutes in the making are nobody else's.
 *
 * <p>Where the system has no such permissions (Windows), the user's own folder is what protects
 * them.
 */
final class PrivateFiles {

  private PrivateFiles() {}

  /**
   * Makes the folder, and those above it, where they are missing; one that is there is left alone.
   */
  static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, permissions("rwx------"));
  }

  /** Makes an empty file. */
  static void createFile(Path file) throws IOException {
    Files.createFile(file, permissions("rw-------"));
  }

  /** Gives a finished file its name, so that it keeps it through a power cut. */
  static Path move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Path folder = to.toAbsolutePath().getParent();
    // Windows writes its folders without being asked, and lets nobody open one.
    if (folder != null && posix()) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
    return to;
  }

  private static FileAttribute<?>[] permissions(String posix) {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
