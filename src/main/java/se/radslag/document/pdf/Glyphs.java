package se.radslag.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which typeface has which sign, and how wide words are. What no typeface has is printed as U+FFFD:
 * seen, never dropped. Threads may share it.
 */
final class Glyphs {

  static final String MISSING = "\uFFFD";

  /** Up to here, and these besides, every embedded typeface has all signs. */
  private static final int PLAIN = 0x17F;

  private static final String PLAIN_TOO = "–—‘’‚“”„†‡•…‰‹›€™";

  private final Map<Face, TrueTypeFont> read = new HashMap<>();

  /**
   * A piece of a text.
   *
   * @param sign whether it needs the typeface that has the rare signs
   */
  record Piece(String text, boolean sign) {}

  /** A text in pieces, each in one typeface; what none has is replaced. */
  List<Piece> pieces(String text, Face face) {
    if (text.codePoints().allMatch(Glyphs::plain)) {
      return List.of(new Piece(text, false));
    }
    var pieces = new ArrayList<Piece>();
    var piece = new StringBuilder();
    boolean signs = false;
    for (int point : text.codePoints().toArray()) {
      if (ignorable(point)) {
        continue;
      }
      boolean sign = !plain(point) && !has(face, point);
      if (sign != signs && !piece.isEmpty()) {
        pieces.add(new Piece(piece.toString(), signs));
        piece.setLength(0);
      }
      signs = sign;
      if (sign && !has(Face.SIGNS, point)) {
        piece.append(MISSING);
      } else {
        piece.appendCodePoint(point);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(new Piece(piece.toString(), signs));
    }
    return pieces;
  }

  /** Tells of each sign of a text that no typeface has. */
  void missing(String text, Consumer<String> found) {
    text.codePoints()
        .filter(point -> !plain(point) && !ignorable(point) && !has(Face.SIGNS, point))
        .filter(point -> !has(Face.USUAL, point))
        .forEach(point -> found.accept(Character.toString(point)));
  }

  /** How wide a text is, in parts of the font's size. */
  double width(String text, Face face) {
    try {
      TrueTypeFont font = font(face);
      double width = 0;
      for (int point : text.codePoints().toArray()) {
        width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(point));
      }
      return width / font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A typeface of the program cannot be read", unreadable);
    }
  }

  /** Whether every embedded typeface has a sign; told without opening one. */
  static boolean plain(int point) {
    return (point >= ' ' && point < 0x7F)
        || (point >= 0xA0 && point <= PLAIN)
        || PLAIN_TOO.indexOf(point) >= 0;
  }

  /** What says how its neighbour is drawn, and is itself nothing. */
  private static boolean ignorable(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0x200B && point <= 0x200F)
        || point == 0x2060
        || point == 0xFEFF;
  }

  /** Whether a typeface has a sign. */
  boolean has(Face face, int point) {
    try {
      return font(face).getUnicodeCmapLookup().getGlyphId(point) != 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A typeface of the program cannot be read", unreadable);
    }
  }

  private TrueTypeFont font(Face face) {
    synchronized (read) {
      return read.computeIfAbsent(face, Glyphs::open);
    }
  }

  private static TrueTypeFont open(Face face) {
    try (var stream = face.open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A typeface of the program cannot be read", unreadable);
    }
  }
}
