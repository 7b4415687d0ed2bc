package se.radslag.archive.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs of an OpenDocument text, tables cell by cell. */
final class OdtText {

  /** More spaces than this in a row are not words. */
  private static final int MOST_SPACES = 100;

  private final OdtLists lists;
  private final Blocks blocks = new Blocks();
  private String list = "";
  private int depth = -1;
  private boolean numbered;

  OdtText(OdtLists lists) {
    this.lists = lists;
  }

  void read(Xml xml) throws IOException, XMLStreamException {
    xml.children(name -> flow(name, xml));
  }

  Blocks blocks() {
    return blocks;
  }

  private void flow(String name, Xml xml) throws IOException, XMLStreamException {
    switch (name) {
      case "p" -> paragraph(xml, 0);
      case "h" -> heading(xml);
      case "list" -> list(xml);
      case "table" -> table(xml);
      case "tracked-changes",
          "annotation",
          "forms",
          "sequence-decls",
          "table-of-content-source" -> {
        // Taken out, or about the text.
      }
      default -> xml.children(inside -> flow(inside, xml));
    }
  }

  private void list(Xml xml) throws IOException, XMLStreamException {
    String outer = list;
    boolean goesOn =
        xml.attribute("continue-numbering").equals("true")
            || !xml.attribute("continue-list").isEmpty();
    list = xml.attribute("style-name").isEmpty() ? outer : xml.attribute("style-name");
    depth++;
    if (depth == 0 && !goesOn) {
      lists.restart(list);
    }
    xml.children(
        name -> {
          numbered = name.equals("list-item");
          int start = xml.number("start-value", 0);
          if (numbered && start > 0) {
            lists.set(list, level(), start);
          }
          xml.children(inside -> flow(inside, xml));
        });
    depth--;
    list = outer;
    numbered = false;
  }

  private void heading(Xml xml) throws IOException, XMLStreamException {
    if (depth >= 0) {
      paragraph(xml, Math.max(1, xml.number("outline-level", 1)));
      return;
    }
    int level = Math.clamp(xml.number("outline-level", 1) - 1, 0, ListLevel.LEVELS - 1);
    boolean counts =
        !xml.attribute("is-list-header").equals("true")
            && lists.numbered(xml.attribute("style-name"));
    var after = new ArrayList<Blocks>();
    String words = words(xml, after);
    if (!words.isBlank()) {
      String label = counts ? lists.next(OdtLists.OUTLINE, level) : "";
      blocks.add(label + " " + words, Block.Mark.NONE, level + 1);
    }
    for (Blocks more : after) {
      blocks.addAll(more);
    }
  }

  private void paragraph(Xml xml, int heading) throws IOException, XMLStreamException {
    var after = new ArrayList<Blocks>();
    boolean first = numbered && depth >= 0;
    numbered = false;
    String words = words(xml, after);
    if (words.isBlank()) {
      blocks.gap();
    } else if (depth < 0) {
      blocks.add(words, Block.Mark.NONE, heading);
    } else if (!first) {
      blocks.add(words, heading > 0 ? Block.Mark.NONE : Block.Mark.LISTED, heading);
    } else if (lists.bullet(list, level())) {
      blocks.add(words, depth > 0 ? Block.Mark.BULLET_BELOW : Block.Mark.BULLET, heading);
    } else {
      String label = lists.next(list, level());
      blocks.add(
          (label + " " + words).strip(),
          heading > 0 ? Block.Mark.NONE : Block.Mark.LISTED,
          heading);
    }
    for (Blocks more : after) {
      blocks.addAll(more);
    }
  }

  private int level() {
    return Math.clamp(depth, 0, ListLevel.LEVELS - 1);
  }

  /** The words of a paragraph; what stands in frames and footnotes comes after it. */
  private String words(Xml xml, List<Blocks> after) throws IOException, XMLStreamException {
    var words = new StringBuilder();
    xml.content(name -> inside(name, xml, words, after), words::append);
    return words.toString();
  }

  private void inside(String name, Xml xml, StringBuilder words, List<Blocks> after)
      throws IOException, XMLStreamException {
    switch (name) {
      case "s" -> words.append(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_SPACES)));
      case "tab" -> words.append(' ');
      case "line-break" -> words.append('\n');
      case "text-box", "note-body" -> {
        var box = new OdtText(lists);
        box.read(xml);
        after.add(box.blocks());
      }
      case "frame", "custom-shape", "note", "g", "a" ->
          xml.content(
              child -> inside(child, xml, words, after),
              text -> {
                if (name.equals("a")) {
                  words.append(text);
                }
              });
      case "note-citation", "annotation", "page-number", "page-count", "ruby-text" -> {
        // Of the pages or about the text, not of it.
      }
      default -> xml.content(child -> inside(child, xml, words, after), words::append);
    }
  }

  private void table(Xml xml) throws IOException, XMLStreamException {
    var rows = new TableRows();
    xml.children(name -> rows(name, xml, rows));
    blocks.addAll(rows.blocks());
  }

  private void rows(String name, Xml xml, TableRows rows) throws IOException, XMLStreamException {
    if (name.equals("table-row")) {
      rows.begin();
      xml.children(
          cell -> {
            var inside = new OdtText(lists);
            inside.read(xml);
            rows.cell(inside.blocks());
          });
      rows.end();
    } else {
      xml.children(inside -> rows(inside, xml, rows));
    }
  }
}
