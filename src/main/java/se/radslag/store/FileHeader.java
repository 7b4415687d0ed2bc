package se.radslag.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The first hundred bytes of an SQLite file, read without SQLite, so that a file which is not ours
 * is known before anything could change it. Offsets: "Database File Format", section 1.3,
 * sqlite.org.
 */
record FileHeader(long size, boolean sqlite, long ownSize, int userVersion, int applicationId) {

  /** Marks the data files of this program: the letters RDSL. */
  static final int RADSLAG = 0x5244534C;

  private static final int LENGTH = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int LARGEST_PAGE = 0x10000;
  private static final int PAGES_AT = 28;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  static FileHeader read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // until the header is full or the file ends
      }
      boolean sqlite = Arrays.equals(bytes.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length);
      return new FileHeader(
          channel.size(),
          sqlite && !bytes.hasRemaining(),
          Integer.toUnsignedLong(bytes.getInt(PAGES_AT)) * pageSize(bytes.getShort(PAGE_SIZE_AT)),
          bytes.getInt(USER_VERSION_AT),
          bytes.getInt(APPLICATION_ID_AT));
    }
  }

  /** Whether the file is as long as it says itself. */
  boolean complete() {
    return sqlite && size == ownSize;
  }

  /** The largest page is written as 1: its length does not fit. */
  private static long pageSize(short written) {
    return written == 1 ? LARGEST_PAGE : Short.toUnsignedLong(written);
  }
}
