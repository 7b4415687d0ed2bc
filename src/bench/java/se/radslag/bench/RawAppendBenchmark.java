package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the disk itself takes to keep 4 kB: the measure of every other durable write. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RawAppendBenchmark {

  private static final int BLOCK = 4096;

  private final ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
  private final FileChannel channel = open(BenchFolder.file("raw"));

  @Benchmark
  public int appendAndForce() throws IOException {
    block.clear();
    int written = channel.write(block);
    channel.force(false);
    return written;
  }

  @TearDown
  public void close() throws IOException {
    channel.close();
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
