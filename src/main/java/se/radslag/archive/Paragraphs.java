package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import se.radslag.archive.Line.Gap;
import se.radslag.archive.Line.Words;
import se.radslag.archive.Paragraph.ListMark;

/**
 * Finds the paragraphs in the lines of a text taken out of a printed document.
 *
 * <p>The rules are those of the two seeds: a line of spaces is an empty paragraph, a space and a
 * capital start a list paragraph, two spaces at the end of a line end a paragraph, an empty line
 * ends nothing, and in a paragraph outside a list a clearly short line before a capital is its
 * last. A sentence that is plainly unfinished goes on, also over a page break.
 */
final class Paragraphs {

  private final Layout layout;
  private final List<Paragraph> done = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private ListMark mark = ListMark.NONE;
  private boolean spaced = true;
  private Words last = new Words(0, "", 0);
  private boolean gap = true;
  private boolean page;

  private Paragraphs(Layout layout) {
    this.layout = layout;
  }

  static List<Paragraph> of(List<Line> lines) {
    var paragraphs = new Paragraphs(Layout.of(lines));
    lines.forEach(paragraphs::add);
    paragraphs.close();
    return List.copyOf(paragraphs.done);
  }

  private void add(Line line) {
    switch (line) {
      case Words words -> add(words);
      case Gap.EMPTY -> gap |= !layout.marks();
      case Gap.BLANK -> gap = true;
      case Gap.PAGE -> page = true;
    }
  }

  private void add(Words words) {
    if (open.isEmpty() || starts(words)) {
      close();
      mark = markOf(words);
      spaced = gap;
    }
    open.add(open.isEmpty() ? Bullets.withoutSign(words.text()) : words.text());
    last = words;
    gap = false;
    page = false;
  }

  private void close() {
    if (!open.isEmpty()) {
      done.add(new Paragraph(open, mark, spaced));
      open.clear();
    }
  }

  private ListMark markOf(Words words) {
    ListMark sign = Bullets.mark(words.text());
    boolean indented = layout.marks() && words.leading() > 0;
    return sign == ListMark.NONE && indented ? ListMark.LISTED : sign;
  }

  private boolean starts(Words words) {
    if (!layout.wrapped() || Bullets.certain(words.text()) || (gap && !page)) {
      return true;
    }
    if (goesOn(words)) {
      return false;
    }
    return gap || endedByMarks() || startedByMarks(words) || startsPlainly(words);
  }

  private boolean goesOn(Words words) {
    boolean lower = WordEdges.startsLower(words.text()) && !WordEdges.finished(last.text());
    boolean turned = page && layout.clearlyShort(last.text(), words.text());
    return WordEdges.open(last.text()) || (lower && !turned);
  }

  private boolean endedByMarks() {
    return layout.marks() && last.trailing() > 1;
  }

  private boolean startedByMarks(Words words) {
    if (!layout.marks() || words.leading() == 0 || WordEdges.startsLower(words.text())) {
      return false;
    }
    return !WordEdges.startsWithDigit(words.text()) || endsHere(words);
  }

  private boolean startsPlainly(Words words) {
    if (Bullets.dash(words.text())) {
      return endsHere(words);
    }
    boolean hanging = layout.marks() && mark != ListMark.NONE;
    return !hanging
        && layout.clearlyShort(last.text(), words.text())
        && (WordEdges.startsUpper(words.text()) || ItemHead.looksLike(words.text()));
  }

  private boolean endsHere(Words next) {
    return WordEdges.finished(last.text()) || layout.clearlyShort(last.text(), next.text());
  }
}
