package se.radslag.document.pdf;

import java.util.List;
import org.w3c.dom.Element;

/** Writes the sections of a document, each on pages of its own shape. */
final class Pages {

  private final Conversion made;
  private final Margins margins;
  private final Layout layout;

  Pages(Conversion made, Layout layout) {
    this.made = made;
    this.layout = layout;
    this.margins = new Margins(made);
  }

  /** Writes the whole body. */
  void write(Element body) {
    List<Section> sections = Section.of(body);
    boolean titled =
        sections.stream()
            .flatMap(section -> section.blocks().stream())
            .filter(block -> se.radslag.document.Word.is(block, "p"))
            .anyMatch(block -> made.styles().of(block, java.util.Optional.empty()).title());
    var headings = new Headings(made.html(), titled);
    var blocks = Blocks.inText(made, headings);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      margins.enter(section);
      String name = "s" + i;
      Element html = made.html().add(made.html().body(), "div");
      frame(section, name, html);
      blocks.write(section.blocks(), html);
      if (i == sections.size() - 1) {
        Notes.write(made, html);
      }
    }
  }

  private void frame(Section section, String name, Element html) {
    double left = section.margin("left") + section.margin("gutter", 0);
    double right = section.margin("right");
    double width = section.width() - left - right;
    double head = margins.height(Margins.Kind.HEADER, "default", width, layout);
    double foot = margins.height(Margins.Kind.FOOTER, "default", width, layout);
    String first = section.firstIsOther() ? "first" : "default";
    double firstHead = margins.height(Margins.Kind.HEADER, first, width, layout);
    double firstFoot = margins.height(Margins.Kind.FOOTER, first, width, layout);
    double top = Math.max(section.margin("top"), section.margin("header") + head);
    double bottom =
        Math.max(section.margin("bottom"), section.margin("footer") + Math.max(foot, firstFoot));
    String size = Measure.pt(section.width()) + " " + Measure.pt(section.height());
    String around =
        String.join(" ", Measure.pt(top), Measure.pt(right), Measure.pt(bottom), Measure.pt(left));
    String rule = "{size:" + size + ";margin:" + around + ";" + boxes(section, width, "") + "}";
    made.html().rule("@page " + name + rule);
    html.setAttribute("style", "page:" + name + ";width:" + Measure.pt(width));
    if (name.equals("s0")) {
      // Widths are found before it is known which page a text is on.
      made.html().rule("@page" + rule);
    }
    if (margins.facing()) {
      made.html().rule("@page " + name + ":left{" + boxes(section, width, "-even") + "}");
    }
    for (Margins.Kind kind : Margins.Kind.values()) {
      running(kind, first, kind.running(), html);
      running(kind, "default", kind.running(), html);
      if (margins.facing()) {
        running(kind, section.firstIsOther() ? "first" : "even", kind.running() + "-even", html);
        running(kind, "even", kind.running() + "-even", html);
      }
    }
    double lower = section.margin("header") + firstHead - top;
    if (lower > 0) {
      made.html().add(html, "div", new Css().put("height", Measure.pt(lower)));
    }
  }

  /** What stands above and below the text of a page. */
  private static String boxes(Section section, double width, String suffix) {
    return "@top-center{content:element(header"
        + suffix
        + ",first);vertical-align:top;width:"
        + Measure.pt(width)
        + ";padding-top:"
        + Measure.pt(section.margin("header"))
        + "}@bottom-center{content:element(footer"
        + suffix
        + ",first);vertical-align:bottom;width:"
        + Measure.pt(width)
        + ";padding-bottom:"
        + Measure.pt(section.margin("footer"))
        + "}";
  }

  private void running(Margins.Kind kind, String type, String name, Element html) {
    Element element = made.html().add(html, "div");
    element.setAttribute("style", "position:running(" + name + ")");
    margins.write(kind, type, element);
  }
}
