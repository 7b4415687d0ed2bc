package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** What the disk itself takes to keep 4 kB: the measure of every other durable write. */
final class RawAppends implements AutoCloseable {

  private static final int BLOCK = 4096;

  private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
  private final FileChannel channel;

  RawAppends() {
    try {
      channel =
          FileChannel.open(
              BenchFolder.file("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Appends and forces once. */
  int append() {
    block.clear();
    try {
      int written = channel.write(block);
      channel.force(false);
      return written;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same, timed in nanoseconds. */
  long time() {
    long began = System.nanoTime();
    append();
    return System.nanoTime() - began;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
