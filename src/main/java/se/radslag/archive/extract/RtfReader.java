package se.radslag.archive.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads rich text (.rtf). The JDK's own reader loses å, ä and ö in several ways, knows no tables
 * and no Unicode; the format itself is groups, control words and text.
 */
final class RtfReader {

  private static final int HEXADECIMAL = 16;

  private final byte[] bytes;
  private final RtfText text = new RtfText();
  private int at;

  private RtfReader(byte[] bytes) {
    this.bytes = bytes;
  }

  static Blocks read(byte[] bytes) throws IOException {
    var reader = new RtfReader(bytes);
    reader.readAll();
    return reader.text.blocks();
  }

  private void readAll() throws IOException {
    while (at < bytes.length) {
      byte one = bytes[at++];
      switch (one) {
        case '{' -> text.open();
        case '}' -> text.close();
        case '\\' -> control();
        case '\r', '\n' -> {
          // Line ends in the file mean nothing.
        }
        default -> text.character(one);
      }
    }
    text.end();
  }

  private void control() throws IOException {
    if (at == bytes.length) {
      return;
    }
    char first = (char) bytes[at++];
    if (letter(first)) {
      at--;
      word();
      return;
    }
    switch (first) {
      case '\'' -> hexadecimal();
      case '*' -> text.optional();
      case '~' -> text.words("\u00a0");
      case '_' -> text.words("-");
      case '\n', '\r' -> text.word("par", 1);
      case '\\', '{', '}' -> text.words(String.valueOf(first));
      default -> {
        // An optional hyphen and marks of an index are not printed.
      }
    }
  }

  private void hexadecimal() {
    if (at + 2 > bytes.length) {
      at = bytes.length;
      return;
    }
    int high = Character.digit(bytes[at], HEXADECIMAL);
    int low = Character.digit(bytes[at + 1], HEXADECIMAL);
    at += 2;
    if (high >= 0 && low >= 0) {
      text.character((byte) (high * HEXADECIMAL + low));
    }
  }

  private void word() throws IOException {
    int start = at;
    while (at < bytes.length && letter((char) bytes[at])) {
      at++;
    }
    String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    int number = 1;
    int digits = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    if (at > digits) {
      number = parsed(new String(bytes, digits, at - digits, StandardCharsets.US_ASCII));
    }
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (name.equals("bin")) {
      at = (int) Math.min(bytes.length, at + (long) Math.max(0, number));
    } else {
      text.word(name, number);
    }
  }

  private static int parsed(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException tooLong) {
      return 0;
    }
  }

  private static boolean letter(char one) {
    return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
  }
}
