package se.radslag.archive.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.radslag.model.Problem;

/** The parts of a file that is a zip; only those asked for are unpacked, and never too much. */
final class Zip implements AutoCloseable {

  private static final int MOST_PARTS = 10_000;

  /** The text of a thousand pages. */
  private static final long LARGEST_PART = 100L << 20;

  /** A page of empty paragraphs packs to a hundredth; what packs better is made to fill memory. */
  private static final long BEST_PACKED = 400;

  private static final long SMALL = 4L << 20;

  private final ZipFile file;

  private Zip(ZipFile file) {
    this.file = file;
  }

  static Zip open(byte[] bytes) throws IOException {
    ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    var zip = new Zip(file);
    if (zip.names().size() > MOST_PARTS) {
      file.close();
      throw new UnfitException(Problem.Kind.FILE_UNSAFE);
    }
    return zip;
  }

  List<String> names() {
    return Collections.list(file.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  /** A part as it is unpacked; reading it fails where it turns out too large. */
  Optional<InputStream> part(String name) throws IOException {
    Optional<ZipArchiveEntry> entry = entry(name);
    return entry.isEmpty() ? Optional.empty() : Optional.of(open(entry.get()));
  }

  /** Reads a part, if it is there. */
  void read(String name, Xml.Root root) throws IOException {
    Optional<InputStream> part = part(name);
    if (part.isPresent()) {
      try (InputStream in = part.get()) {
        Xml.read(in, root);
      }
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private Optional<ZipArchiveEntry> entry(String name) {
    return Optional.ofNullable(file.getEntry(name));
  }

  private InputStream open(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnfitException(Problem.Kind.FILE_PROTECTED);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    return new Bounded(
        file.getInputStream(entry), Math.min(LARGEST_PART, Math.max(SMALL, packed * BEST_PACKED)));
  }

  /** Counts what is unpacked: what the zip says of it may be untrue. */
  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(read);
      return read;
    }

    private void count(int read) throws UnfitException {
      left -= Math.max(0, read);
      if (left < 0) {
        throw new UnfitException(Problem.Kind.FILE_UNSAFE);
      }
    }
  }
}
