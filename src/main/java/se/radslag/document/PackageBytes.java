package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The entries of a Word file in their order, byte for byte. POI's package would write the content
 * types and relationships anew and give each entry the time of writing; this writes only what was
 * changed, and the same entries give the same bytes.
 *
 * @param entries by name; neither the map nor the bytes are changed
 */
public record PackageBytes(SequencedMap<String, byte[]> entries) {

  static final String CONTENT_TYPES = "[Content_Types].xml";

  /** More than any template, less than what fills the memory. */
  private static final long LARGEST = 200L << 20;

  /**
   * A part as XML takes ten times its size in memory; a document of 500 pages has a tenth of it.
   */
  private static final int LARGEST_XML = 16 << 20;

  /** Text packs to a tenth or so; what packs to this, and is large, is made to. POI says so too. */
  private static final int MOST_PACKED = 100;

  private static final int LARGE = 100_000;

  private static final int MOST_ENTRIES = 5_000;

  /** The end of the list of entries: its least length, what may follow, and where it counts. */
  private static final int END = 22;

  private static final int LONGEST_COMMENT = 65_535;

  private static final int COUNT = 10;

  /** The first time a zip file can name. */
  private static final LocalDateTime ALWAYS_THE_SAME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * Takes a file apart.
   *
   * @throws UnsafeFileException if it unpacks to more than is sensible
   * @throws IOException if it is no zip file
   */
  public static PackageBytes read(byte[] file) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    long left = LARGEST;
    int count = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
        if (!entry.isDirectory()) {
          byte[] bytes = zip.readNBytes((int) left);
          left -= bytes.length;
          zip.closeEntry();
          if (left <= 0 || unsafe(entry, bytes) || entries.size() > MOST_ENTRIES) {
            throw new UnsafeFileException("The file unpacks to more than is sensible");
          }
          entries.put(entry.getName(), bytes);
        }
      }
    }
    if (!endsWith(file, count)) {
      throw new IOException("The file is cut short");
    }
    return new PackageBytes(entries);
  }

  /**
   * Whether a list of so many entries stands at the end, as it must (APPNOTE 4.3.16): a file that
   * is cut short has none, though its first entries can be read.
   */
  private static boolean endsWith(byte[] file, int count) {
    int last = file.length - END;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
        return Byte.toUnsignedInt(file[at + COUNT])
                + (Byte.toUnsignedInt(file[at + COUNT + 1]) << 8)
            == count;
      }
    }
    return false;
  }

  private static boolean unsafe(ZipEntry entry, byte[] bytes) {
    String name = entry.getName();
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    boolean packedTooWell =
        bytes.length > LARGE && bytes.length / MOST_PACKED > entry.getCompressedSize();
    return packedTooWell || (xml && bytes.length > LARGEST_XML);
  }

  /** The bytes of an entry, if it is there. */
  public Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The same package with some entries changed or, at the end, added. */
  public PackageBytes with(Map<String, byte[]> changed) {
    var all = new LinkedHashMap<>(entries);
    all.putAll(changed);
    return new PackageBytes(all);
  }

  /** The whole file. */
  public byte[] file() {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        var entry = new ZipEntry(each.getKey());
        entry.setTimeLocal(ALWAYS_THE_SAME);
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("A zip file in memory could not be written", impossible);
    }
    return file.toByteArray();
  }
}
