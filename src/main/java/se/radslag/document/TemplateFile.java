package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Problem.Kind;

/**
 * Reads a file that is to be a Word template as far as to know that it is one, and says what it is
 * instead. Nothing a file says of other places is followed.
 */
final class TemplateFile {

  /** No template a person makes is larger. */
  private static final long LARGEST_MEGABYTES = 50;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] ZIP = {'P', 'K'};

  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private TemplateFile() {}

  /** The bytes of a file. */
  static Outcome<byte[]> read(Path file) {
    String name = file.toString();
    if (!Files.exists(file)) {
      return refused(Kind.FILE_MISSING, name);
    }
    if (Files.isDirectory(file)) {
      return refused(Kind.FILE_IS_FOLDER, name);
    }
    if (!Files.isRegularFile(file)) {
      return refused(Kind.TEMPLATE_NOT_WORD, name);
    }
    try {
      if (Files.size(file) > LARGEST_MEGABYTES << 20) {
        return refused(Kind.FILE_TOO_LARGE, name, Long.toString(LARGEST_MEGABYTES));
      }
      return Outcome.done(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return refused(Kind.FILE_NOT_READABLE, name, unreadable.getClass().getSimpleName());
    }
  }

  /** The entries of a Word file. */
  static Outcome<PackageBytes> open(String name, byte[] file) {
    if (file.length == 0) {
      return refused(Kind.FILE_EMPTY, name);
    }
    if (startsWith(file, OLE)) {
      return refused(older(file), name);
    }
    if (!startsWith(file, ZIP)) {
      return refused(startsWith(file, PDF) ? Kind.TEMPLATE_PDF : Kind.TEMPLATE_NOT_WORD, name);
    }
    try {
      PackageBytes bytes = PackageBytes.read(file);
      Optional<Kind> refusal = refusal(bytes);
      return refusal.isPresent() ? refused(refusal.get(), name) : Outcome.done(bytes);
    } catch (UnsafeFileException unsafe) {
      return refused(Kind.TEMPLATE_UNSAFE, name);
    } catch (IOException | IllegalArgumentException damaged) {
      return refused(Kind.TEMPLATE_DAMAGED, name);
    }
  }

  private static Optional<Kind> refusal(PackageBytes bytes) {
    if (text(bytes, "mimetype").startsWith("application/vnd.oasis.opendocument")) {
      return Optional.of(Kind.TEMPLATE_ODT);
    }
    String types = text(bytes, PackageBytes.CONTENT_TYPES);
    if (types.contains("macroEnabled")
        || bytes.entries().keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      return Optional.of(Kind.TEMPLATE_MACROS);
    }
    boolean word = types.contains("wordprocessingml") || !types.contains("spreadsheetml");
    if (!types.isEmpty() && (types.contains("presentationml") || !word)) {
      return Optional.of(Kind.TEMPLATE_NOT_WORD);
    }
    return Optional.empty();
  }

  private static String text(PackageBytes bytes, String entry) {
    return bytes.entry(entry).map(it -> new String(it, StandardCharsets.UTF_8)).orElse("");
  }

  /** Word up to 2003 wrote such files; later ones do when there is a password. */
  private static Kind older(byte[] file) {
    try (var opened = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (opened.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return Kind.TEMPLATE_PROTECTED;
      }
      return opened.getRoot().hasEntryCaseInsensitive("WordDocument")
          ? Kind.TEMPLATE_OLD_WORD
          : Kind.TEMPLATE_NOT_WORD;
    } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
      return Kind.TEMPLATE_DAMAGED;
    }
  }

  private static boolean startsWith(byte[] file, byte[] mark) {
    return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
  }

  private static <T> Outcome<T> refused(Kind kind, String... arguments) {
    return Outcome.failed(Problem.of(kind, arguments));
  }
}
