package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs in the lines of a page by how they stand: room between them, how far in they
 * begin, how far they reach.
 */
final class PdfParagraphs {

  private static final String BELOW = "◦○▪‣o";

  private static final Pattern STARTS_LOWER = Pattern.compile("(?u)^\\p{Ll}.*");

  private static final Pattern NUMBER = Pattern.compile("^(?:§\\s*)?\\d{1,3}[.)]?\\s+\\p{Lu}.*");

  private static final float ROOM = 1.3f;

  /** A line that begins so much further in, in points, begins something else. */
  private static final float INDENT = 5;

  /** Lines that begin so near each other are of one column, in points. */
  private static final float COLUMN = 45;

  /** So few lines do not tell how far their column reaches. */
  private static final int FEW = 5;

  /** A line that goes on overleaf reaches at least so far over the page. */
  private static final float FULL = 0.75f;

  private static final float OTHER_SIZE = 0.08f;

  private final Blocks blocks;
  private final List<PdfLine> open = new ArrayList<>();
  private boolean spaced = true;
  private float firstBullet = -1;
  private float leading;
  private final Map<Integer, Float> rightEdges = new HashMap<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private float pageEdge;

  PdfParagraphs(Blocks blocks) {
    this.blocks = blocks;
  }

  void add(List<PdfLine> lines) throws UnfitException {
    leading = leading(lines);
    rightEdges.clear();
    counts.clear();
    pageEdge = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    for (PdfLine line : lines) {
      rightEdges.merge(column(line), line.right(), Math::max);
      counts.merge(column(line), 1, Integer::sum);
    }
    for (PdfLine line : lines) {
      if (!open.isEmpty() && starts(open.getLast(), line)) {
        boolean room = room(open.getLast(), line) || otherLook(open.getLast(), line);
        close();
        spaced = room;
      }
      open.add(line);
    }
    close();
  }

  private boolean starts(PdfLine before, PdfLine line) {
    if (bullet(line)) {
      return true;
    }
    if (before.page() != line.page()) {
      return !goesOnOverPage(before, line);
    }
    float down = line.base() - before.base();
    boolean sign = bullet(open.getFirst()) || NUMBER.matcher(open.getFirst().text()).matches();
    boolean hanging = sign && open.size() == 1 && line.left() > before.left();
    boolean other = Math.abs(line.left() - before.left()) > INDENT && !hanging;
    return down <= 0
        || room(before, line)
        || otherLook(before, line)
        || other
        || (shortened(before, line) && !STARTS_LOWER.matcher(line.text()).matches());
  }

  private static boolean bullet(PdfLine line) {
    return line.bullet() || Bullet.SIGN.matcher(line.text()).find();
  }

  private boolean goesOnOverPage(PdfLine before, PdfLine line) {
    return !otherLook(before, line)
        && (STARTS_LOWER.matcher(line.text()).matches()
            || (!shortened(before, line)
                && before.right() > FULL * before.width()
                && !NUMBER.matcher(line.text()).matches()));
  }

  private boolean room(PdfLine before, PdfLine line) {
    return before.page() != line.page()
        || line.base() - before.base() > ROOM * Math.max(leading, line.size());
  }

  private static boolean otherLook(PdfLine before, PdfLine line) {
    return Math.abs(before.size() - line.size()) > OTHER_SIZE * before.size()
        || before.bold() != line.bold();
  }

  /** Whether the next line's first word would have had room on the line before. */
  private boolean shortened(PdfLine before, PdfLine line) {
    return before.right() + line.firstWord() + before.size() < rightEdge(before);
  }

  private void close() throws UnfitException {
    if (open.isEmpty()) {
      return;
    }
    PdfLine first = open.getFirst();
    Matcher sign = Bullet.SIGN.matcher(first.text());
    boolean signed = sign.find();
    var text = new StringBuilder(signed ? first.text().substring(sign.end()) : first.text());
    open.stream().skip(1).forEach(line -> text.append('\n').append(line.text()));
    if (spaced) {
      blocks.gap();
    }
    blocks.add(
        text.toString(),
        bullet(first) ? mark(first, signed ? sign.group().strip() : "•") : Block.Mark.NONE);
    open.clear();
    spaced = false;
  }

  private Block.Mark mark(PdfLine line, String sign) {
    if (firstBullet < 0) {
      firstBullet = line.left();
    }
    firstBullet = Math.min(firstBullet, line.left());
    return BELOW.contains(sign) || line.left() > firstBullet + INDENT
        ? Block.Mark.BULLET_BELOW
        : Block.Mark.BULLET;
  }

  /** How far down the next line of a paragraph usually stands. */
  private static float leading(List<PdfLine> lines) {
    var steps = new ArrayList<Float>();
    for (int i = 1; i < lines.size(); i++) {
      float down = lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).page() == lines.get(i - 1).page()
          && down > 0
          && down < 2 * lines.get(i).size()) {
        steps.add(down);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
  }

  /** How far the lines reach that begin about where this one does: the edge of its column. */
  private float rightEdge(PdfLine line) {
    int column = column(line);
    float edge = 0;
    int lines = 0;
    for (int near = column - 1; near <= column + 1; near++) {
      edge = Math.max(edge, rightEdges.getOrDefault(near, 0f));
      lines += counts.getOrDefault(near, 0);
    }
    return lines < FEW ? pageEdge : edge;
  }

  private static int column(PdfLine line) {
    return (int) (line.left() / COLUMN);
  }
}
