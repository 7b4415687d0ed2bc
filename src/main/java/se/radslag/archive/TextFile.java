package se.radslag.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** Reads a text file: UTF-8, or the encoding of old Swedish Windows files. */
final class TextFile {

  private static final int LIMIT_IN_MEGABYTES = 5;
  private static final int LIMIT = LIMIT_IN_MEGABYTES * 1024 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** A text may hold a stray control character; when one in fifty is one, it is no text. */
  private static final int CHARACTERS_FOR_ONE_CONTROL = 50;

  private TextFile() {}

  /** How a file is called in what is said about it. */
  static String nameOf(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }

  /** The text of the file, or why there is none; never more of it is read than the limit. */
  static Outcome<String> read(Path file) {
    String name = nameOf(file);
    try {
      Optional<Problem> unfit = unfit(name, Files.readAttributes(file, BasicFileAttributes.class));
      return unfit.isPresent() ? Outcome.failed(unfit.get()) : text(name, bytes(file));
    } catch (NoSuchFileException missing) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_MISSING, name));
    } catch (IOException failure) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_NOT_READABLE, name, reason(failure)));
    }
  }

  private static Optional<Problem> unfit(String name, BasicFileAttributes file) {
    if (file.isDirectory()) {
      return Optional.of(Problem.of(Problem.Kind.FILE_IS_FOLDER, name));
    }
    if (!file.isRegularFile()) {
      return Optional.of(notText(name));
    }
    if (file.size() == 0) {
      return Optional.of(Problem.of(Problem.Kind.FILE_EMPTY, name));
    }
    return file.size() > LIMIT ? Optional.of(tooLarge(name)) : Optional.empty();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  /** The text in a file's bytes, or why there is none. */
  static Outcome<String> text(String name, byte[] bytes) {
    if (bytes.length > LIMIT) {
      return Outcome.failed(tooLarge(name));
    }
    Optional<String> text =
        decoded(bytes, StandardCharsets.UTF_8)
            .or(() -> decoded(bytes, WINDOWS))
            .filter(TextFile::looksLikeText);
    if (text.isEmpty()) {
      return Outcome.failed(notText(name));
    }
    String words = text.get().startsWith(BYTE_ORDER_MARK) ? text.get().substring(1) : text.get();
    return words.isBlank()
        ? Outcome.failed(Problem.of(Problem.Kind.FILE_EMPTY, name))
        : Outcome.done(words);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeText(String text) {
    long controls =
        text.chars()
            .filter(one -> Character.getType(one) == Character.CONTROL)
            .filter(one -> !Character.isWhitespace(one))
            .count();
    return text.indexOf('\0') < 0 && controls * CHARACTERS_FOR_ONE_CONTROL <= text.length();
  }

  private static Problem notText(String name) {
    return Problem.of(Problem.Kind.FILE_NOT_TEXT, name);
  }

  private static Problem tooLarge(String name) {
    return Problem.of(Problem.Kind.FILE_TOO_LARGE, name, Integer.toString(LIMIT_IN_MEGABYTES));
  }

  private static String reason(IOException failure) {
    Optional<String> said =
        failure instanceof FileSystemException in
            ? Optional.ofNullable(in.getReason())
            : Optional.ofNullable(failure.getMessage());
    return said.orElseGet(() -> failure.getClass().getSimpleName().replace("Exception", ""));
  }
}
