package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** Writes the paragraphs, lists and tables of one part. Of one thread. */
final class Blocks {

  private final Conversion made;
  private final Runs runs;
  private final Lists lists;
  private final Optional<Headings> headings;
  private Optional<String> tableStyle = Optional.empty();

  /** Writes headers and footers, where headings are no part of the text. */
  static Blocks inMargin(Conversion made, String entry) {
    return new Blocks(made, entry, Optional.empty(), Optional.empty());
  }

  /** Writes the text of the document. */
  static Blocks inText(Conversion made, Headings headings) {
    return new Blocks(made, made.docx().main(), Optional.of(headings), Optional.empty());
  }

  /** Writes a note. */
  static Blocks inNote(Conversion made, String entry, int number) {
    return new Blocks(made, entry, Optional.empty(), Optional.of(number));
  }

  private Blocks(
      Conversion made, String entry, Optional<Headings> headings, Optional<Integer> note) {
    this.made = made;
    this.headings = headings;
    this.runs = new Runs(made, entry, note);
    this.lists = new Lists(made);
  }

  /** Writes what is in a body, a header, a cell or a note. */
  void write(Element holder, Element into) {
    write(blocks(holder).toList(), into);
  }

  /** Writes paragraphs and tables. */
  void write(List<Element> blocks, Element into) {
    for (int i = 0; i < blocks.size(); i++) {
      Element block = blocks.get(i);
      if (Word.is(block, "tbl")) {
        lists.close();
        Optional<String> around = tableStyle;
        tableStyle = Tables.style(block);
        new Tables(made, this::cell).write(block, into, headings.isPresent());
        tableStyle = around;
      } else {
        Optional<Element> before = i > 0 ? Optional.of(blocks.get(i - 1)) : Optional.empty();
        Optional<Element> after =
            i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
        paragraph(block, before, after, into);
      }
    }
    lists.close();
  }

  /** The paragraphs and tables in a holder, those in controls and custom XML among them. */
  static Stream<Element> blocks(Element holder) {
    return Xml.children(holder).stream()
        .flatMap(
            child ->
                switch (child.getLocalName()) {
                  case "p", "tbl" -> Stream.of(child);
                  case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
                      blocks(child);
                  case String _ -> Stream.empty();
                });
  }

  private void cell(Element cell, Element into) {
    List<Element> blocks = new ArrayList<>(blocks(cell).toList());
    // Word wants a paragraph after a table in a cell; it says nothing.
    if (blocks.size() > 1
        && Word.is(blocks.get(blocks.size() - 2), "tbl")
        && blocks.getLast().getTextContent().isBlank()) {
      blocks.removeLast();
    }
    write(blocks, into);
  }

  private void paragraph(
      Element paragraph, Optional<Element> before, Optional<Element> after, Element into) {
    Look look = made.styles().of(paragraph, tableStyle);
    Css css = look.paragraph().copy();
    if (look.close()) {
      before.filter(one -> same(one, look)).ifPresent(one -> css.remove("margin-top"));
      after.filter(one -> same(one, look)).ifPresent(one -> css.remove("margin-bottom"));
    }
    Optional<Headings> heading = headings.filter(one -> look.heading());
    Element element;
    if (heading.isPresent()) {
      lists.close();
      element = heading.get().add(into, look);
      made.html().style(element, css.copy().putAll(look.run()));
    } else if (look.number().isPresent() && hasWords(paragraph)) {
      element = lists.add(into, look, css);
    } else {
      lists.close();
      element = made.html().add(into, "p", css.putAll(look.run()));
    }
    made.anchors().once(paragraph).ifPresent(id -> element.setAttribute("id", id));
    fill(paragraph, look, element);
    heading.ifPresent(one -> one.name(element));
    for (Element box : runs.boxes()) {
      Element frame = made.html().add(into, "div");
      frame.setAttribute("class", "box");
      write(box, frame);
    }
  }

  private void fill(Element paragraph, Look look, Element element) {
    var line = new Line(look);
    look.number()
        .filter(place -> hasWords(paragraph))
        .filter(place -> lists.spelled(place))
        .ifPresentOrElse(
            place -> lists.number(place, look, line, element), () -> hang(look, element));
    if (!runs.write(paragraph, look, line, element)) {
      // An empty paragraph is as high as a line.
      String before = element.getAttribute("class");
      element.setAttribute("class", (before + " empty").strip());
    }
    made.html().even(element);
  }

  /** The library leaves out a negative indent where a tabulator's gap is in the line. */
  private void hang(Look look, Element element) {
    if (look.number().isEmpty() && look.indent() < 0 && !look.tabs().isEmpty()) {
      element.setAttribute("style", "text-indent:0");
      Element back = made.html().add(element, "span");
      back.setAttribute("class", "hang");
      back.setAttribute("style", "margin-left:" + Measure.pt(look.indent()));
    }
  }

  private static boolean hasWords(Element paragraph) {
    return Xml.below(paragraph)
        .anyMatch(
            one ->
                switch (one.getLocalName()) {
                  case "t", "drawing", "pict", "sym", "fldChar", "fldSimple" -> true;
                  case String _ -> false;
                });
  }

  private boolean same(Element other, Look look) {
    return Word.is(other, "p") && made.styles().of(other, tableStyle).style().equals(look.style());
  }
}
