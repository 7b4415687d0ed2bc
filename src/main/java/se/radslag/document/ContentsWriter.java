package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Marks.Mark;

/**
 * A contents list. Each line points at its heading and asks for its heading's page (PAGEREF), in no
 * field of the whole list (TOC): inside one LibreOffice never asks for the pages again, and it
 * loses the list when a control stands around it.
 */
final class ContentsWriter {

  private final List<Element> samples;
  private final List<Mark> marks;
  private final PageEstimate pages;

  private ContentsWriter(List<Element> samples, List<Mark> marks, PageEstimate pages) {
    this.samples = samples;
    this.marks = marks;
    this.pages = pages;
  }

  /** Puts the list in the place of the samples, which say how a line of each level looks. */
  static void write(ContentControl control, List<Mark> marks) {
    List<Element> samples = Word.below(control.element(), "p").toList();
    List<Mark> shown = marks.stream().filter(mark -> mark.level() <= samples.size()).toList();
    if (shown.isEmpty()) {
      FieldFiller.fill(control, List.of());
      return;
    }
    var estimate = PageEstimate.of(control.element(), marks, shown.size());
    List<Element> lines = new ContentsWriter(samples, shown, estimate).lines();
    Element content = control.content().orElseThrow();
    Xml.children(content).forEach(content::removeChild);
    lines.forEach(content::appendChild);
    List<ContentControl> around =
        ContentControl.around(control.element())
            .filter(frame -> frame.tag().equals(control.tag()))
            .toList();
    control.unwrap();
    around.forEach(ContentControl::unwrap);
  }

  private List<Element> lines() {
    var lines = new ArrayList<Element>();
    for (Mark mark : marks) {
      Element line = Paragraphs.copy(samples.get(mark.level() - 1));
      Paragraphs.clear(line);
      line.appendChild(link(line, mark));
      lines.add(line);
    }
    return lines;
  }

  private Element link(Element near, Mark mark) {
    Element link = Word.create(near, "hyperlink");
    Word.set(link, "anchor", mark.name());
    Word.set(link, "history", "1");
    if (!mark.line().number().isEmpty()) {
      link.appendChild(words(near, mark.line().number()));
      link.appendChild(FieldRuns.tab(near));
    }
    link.appendChild(words(near, mark.line().text()));
    link.appendChild(FieldRuns.tab(near));
    FieldRuns.stale(near, " PAGEREF " + mark.name() + " \\h ").forEach(link::appendChild);
    link.appendChild(words(near, Integer.toString(pages.of(mark.heading()))));
    link.appendChild(FieldRuns.end(near));
    return link;
  }

  private static Element words(Element near, String text) {
    return Paragraphs.run(near, Optional.empty(), List.of(text));
  }
}
