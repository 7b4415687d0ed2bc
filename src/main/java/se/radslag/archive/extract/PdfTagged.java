package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of the lines of a tagged PDF: its tags say where they begin and what they are.
 * What has no tag, such as a letterhead, is read by how it stands.
 */
final class PdfTagged {

  /** An empty line between, and not only the room most paragraphs have. */
  private static final float ROOM = 2.2f;

  /** In points. */
  private static final float INDENT = 5;

  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

  private final Blocks blocks = new Blocks();
  private final List<PdfLine> open = new ArrayList<>();
  private final List<PdfLine> between = new ArrayList<>();
  private Optional<PdfLine> last = Optional.empty();
  private float firstLevel = Float.MAX_VALUE;
  private String label = "";
  private int item;
  private int row;
  private int cell;
  private TableRows table = new TableRows();
  private Blocks inCell = new Blocks();

  private PdfTagged() {}

  static Blocks read(List<PdfLine> lines) throws UnfitException {
    var tagged = new PdfTagged();
    for (PdfLine line : PdfHyphens.joined(lines)) {
      tagged.add(line);
    }
    tagged.close();
    tagged.endRow();
    tagged.readBetween();
    return tagged.blocks;
  }

  private void add(PdfLine line) throws UnfitException {
    if (line.tag().isEmpty()) {
      between.add(line);
      return;
    }
    if (!open.isEmpty() && open.getFirst().element() != line.element()) {
      close();
    }
    if (open.isEmpty()) {
      readBetween();
    }
    open.add(line);
  }

  /** What stands at the edge of a page in the middle of a paragraph comes after it. */
  private void readBetween() throws UnfitException {
    if (!between.isEmpty()) {
      endRow();
      blocks.gap();
      new PdfParagraphs(blocks).add(PdfColumns.unfolded(between));
      blocks.gap();
      between.clear();
    }
  }

  private void close() throws UnfitException {
    if (open.isEmpty()) {
      return;
    }
    PdfTag tag = open.getFirst().tag().orElseThrow();
    String words = words();
    if (tag.role() == PdfTag.Role.LABEL) {
      loneLabel();
      label = words;
    } else {
      enter(tag);
      if (spaced()) {
        target().gap();
      }
      write(tag, words);
      item = tag.item();
    }
    last = Optional.of(open.getLast());
    open.clear();
  }

  private String words() {
    var rows = new ArrayList<String>();
    for (int i = 0; i < open.size(); i++) {
      boolean same = i > 0 && open.get(i - 1).sameRow(open.get(i));
      rows.add((same ? rows.removeLast() + " " : "") + open.get(i).text());
    }
    return Joining.join(rows).strip();
  }

  private void write(PdfTag tag, String words) throws UnfitException {
    int heading = tag.heading();
    if (tag.item() == 0 || tag.item() == item) {
      loneLabel();
      target().add(words, Block.Mark.NONE, heading);
      return;
    }
    String sign = label.isEmpty() ? Bullet.sign(words) : label;
    String rest = label.isEmpty() ? words.substring(sign.length()).strip() : words;
    label = "";
    if (LETTER_OR_DIGIT.matcher(sign).find() && !sign.strip().equals("o")) {
      target().add(sign.strip() + " " + rest, Block.Mark.LISTED, heading);
    } else if (sign.isEmpty() && rest.equals(words) && Bullet.numbered(words)) {
      target().add(words, Block.Mark.LISTED, heading);
    } else {
      target().add(rest, bullet(tag), heading);
    }
  }

  /** A list of second level may stand in no list of first level: then it stands further in. */
  private Block.Mark bullet(PdfTag tag) {
    float left = open.getFirst().left();
    if (tag.depth() == 1) {
      firstLevel = Math.min(firstLevel, left);
    }
    return tag.depth() > 1 || left > firstLevel + INDENT
        ? Block.Mark.BULLET_BELOW
        : Block.Mark.BULLET;
  }

  /** A number in a list that nothing follows is text, as anything else. */
  private void loneLabel() throws UnfitException {
    String lone = label;
    label = "";
    if (LETTER_OR_DIGIT.matcher(lone).find()) {
      target().add(lone, Block.Mark.NONE);
    }
  }

  private boolean spaced() {
    PdfLine line = open.getFirst();
    return last.isEmpty()
        || (last.get().page() == line.page()
            && line.base() - last.get().base() > ROOM * line.size());
  }

  private Blocks target() {
    return row > 0 ? inCell : blocks;
  }

  private void enter(PdfTag tag) throws UnfitException {
    if (tag.row() != row) {
      endRow();
      row = tag.row();
      if (row > 0) {
        table = new TableRows();
        table.begin();
      }
    }
    if (tag.cell() != cell) {
      endCell();
      cell = tag.cell();
    }
  }

  private void endCell() {
    table.cell(inCell);
    inCell = new Blocks();
  }

  private void endRow() throws UnfitException {
    if (row > 0) {
      endCell();
      table.end();
      blocks.addAll(table.blocks());
      row = 0;
      cell = 0;
    }
  }
}
