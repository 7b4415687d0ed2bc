package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the cells of a table in reading order. A row of a grid ("Anna Ek", "PRO", "N") is one
 * paragraph, since its cells say something together; so is a number beside what it numbers.
 * Everything else is read cell by cell.
 */
final class TableRows {

  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:(?:\\p{Lu}{2,7}|K[sf]|Au)\\s+)?§\\s*)?\\d{1,3}\\s*[.)§]?");

  private static final int GRID = 3;

  /** N, F, Ja, Nej, X: a mark in a grid. */
  private static final int MARK = 3;

  /** Longer, and a row is no longer one line of a grid. */
  private static final int LONGEST_ROW = 200;

  private final Blocks blocks = new Blocks();
  private final List<List<Block>> row = new ArrayList<>();

  void begin() {
    row.clear();
  }

  void cell(Blocks inside) {
    if (!inside.isEmpty()) {
      row.add(inside.all());
    }
  }

  void end() throws UnfitException {
    if (grid()) {
      String words =
          row.stream().map(cell -> cell.getFirst().text()).collect(Collectors.joining(" "));
      blocks.add(words, Block.Mark.NONE);
    } else {
      numbered();
      for (List<Block> cell : row) {
        for (Block one : cell) {
          blocks.add(one);
        }
      }
    }
  }

  Blocks blocks() {
    return blocks;
  }

  private boolean grid() {
    boolean single = row.stream().allMatch(cell -> cell.size() == 1 && plain(cell.getFirst()));
    return row.size() > 1
        && single
        && (row.size() >= GRID || row.getLast().getFirst().text().length() <= MARK)
        && row.stream().mapToInt(cell -> cell.getFirst().text().length()).sum() <= LONGEST_ROW;
  }

  private static boolean plain(Block block) {
    return block.lines().size() == 1 && block.mark() == Block.Mark.NONE;
  }

  private void numbered() {
    if (row.size() > 1
        && row.getFirst().size() == 1
        && NUMBER.matcher(row.getFirst().getFirst().text()).matches()) {
      String number = row.removeFirst().getFirst().text();
      var first = new ArrayList<>(row.getFirst());
      first.set(0, first.getFirst().after(number));
      row.set(0, first);
    }
  }
}
