package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one part of an old Word file, tables cell by cell. */
final class OldWordText {

  /** More than this above a paragraph, in twentieths of a point, is an empty line's room. */
  private static final int ROOM = 160;

  private static final char CELL_END = '\u0007';

  private final HWPFDocument document;
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  OldWordText(HWPFDocument document) {
    this.document = document;
  }

  Blocks read(@Nullable Range range) throws UnfitException {
    var blocks = new Blocks();
    if (range == null) {
      return blocks;
    }
    var characters = new OldWordCharacters();
    var rows = new TableRows();
    var cell = new Blocks();
    boolean inRow = false;
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      boolean table = paragraph.isInTable();
      if (!table && inRow) {
        inRow = false;
        rows.end();
        blocks.addAll(rows.blocks());
        rows = new TableRows();
      }
      if (table && paragraph.isTableRowEnd()) {
        rows.end();
        rows.begin();
        continue;
      }
      if (table && !inRow) {
        rows.begin();
        inRow = true;
      }
      boolean rest = i + 1 < range.numParagraphs() && endsField(range.getParagraph(i + 1));
      add(paragraph, characters, table ? cell : blocks, rest);
      String text = paragraph.text();
      if (table && !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END) {
        rows.cell(cell);
        cell = new Blocks();
      }
    }
    if (inRow) {
      rows.cell(cell);
      rows.end();
      blocks.addAll(rows.blocks());
    }
    return blocks;
  }

  /**
   * Adds a paragraph to what is gathered.
   *
   * @param rest whether the next one only ends a field, as newer programs write content controls:
   *     then that one says what this is
   */
  private void add(Paragraph paragraph, OldWordCharacters characters, Blocks into, boolean rest)
      throws UnfitException {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        characters.add(run.text());
      }
    }
    if (rest) {
      return;
    }
    String words = characters.take();
    int heading = heading(paragraph);
    if (words.isBlank()) {
      into.gap();
      return;
    }
    if (paragraph.getSpacingBefore() > ROOM) {
      into.gap();
    }
    if (paragraph.isInList()) {
      listed(paragraph, words, heading, into);
    } else {
      into.add(words, Block.Mark.NONE, heading);
    }
  }

  private static boolean endsField(Paragraph paragraph) {
    String text = paragraph.text();
    return text.startsWith("\u0015") && text.strip().length() == 1;
  }

  private void listed(Paragraph paragraph, String words, int heading, Blocks into)
      throws UnfitException {
    HWPFList list = paragraph.getList();
    int level = Math.clamp(paragraph.getIlvl(), 0, ListLevel.LEVELS - 1);
    List<ListLevel> levels = levels(list);
    String label =
        counters.computeIfAbsent(list.getLsid(), unknown -> new ListCounter()).next(levels, level);
    if (levels.get(level).bullet()) {
      into.add(words, level > 0 ? Block.Mark.BULLET_BELOW : Block.Mark.BULLET, heading);
    } else {
      into.add(
          (label + " " + words.strip()).strip(),
          heading > 0 ? Block.Mark.NONE : Block.Mark.LISTED,
          heading);
    }
  }

  private static List<ListLevel> levels(HWPFList list) {
    var levels = new ArrayList<ListLevel>();
    for (char level = 0; level < ListLevel.LEVELS; level++) {
      String text = String.valueOf(list.getNumberText(level));
      for (char inside = 0; inside < ListLevel.LEVELS; inside++) {
        text = text.replace(String.valueOf(inside), "%" + (inside + 1));
      }
      levels.add(
          new ListLevel(format(list.getNumberFormat(level)), text, list.getStartAt(level), ""));
    }
    return levels;
  }

  /** The numbers are those of the file format (MSONFC). */
  private static String format(int number) {
    return switch (number) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  private int heading(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null ? "" : String.valueOf(style.getName()).toLowerCase(Locale.ROOT);
    return WordStyles.named(name);
  }
}
