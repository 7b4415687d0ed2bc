package se.radslag.archive.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the paragraphs of one part of a Word file, tables cell by cell. */
final class WordText {

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, Blocks> notes;
  private final Blocks blocks = new Blocks();
  private final List<String> headers = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private final WordFields fields = new WordFields();
  private String before = "";

  /**
   * @param notes footnotes and endnotes, by kind and id
   */
  WordText(WordStyles styles, WordNumbering numbering, Map<String, Blocks> notes) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
  }

  void read(Xml xml) throws IOException, XMLStreamException {
    xml.children(name -> flow(name, xml));
  }

  Blocks blocks() {
    return blocks;
  }

  /** The headers, by what the part calls them, the first page's first. */
  List<String> headers() {
    return headers;
  }

  List<String> footers() {
    return footers;
  }

  private void flow(String name, Xml xml) throws IOException, XMLStreamException {
    switch (name) {
      case "p" -> paragraph(xml);
      case "tbl" -> blocks.addAll(table(xml));
      case "sectPr" -> section(xml);
      case "AlternateContent" -> alternatives(xml, inside -> flow(inside, xml));
      case "del", "moveFrom", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "instrText" -> {
        // Taken out, or about the text.
      }
      default -> xml.children(inside -> flow(inside, xml));
    }
  }

  /** The same thing said twice, for old and for new programs: once is enough. */
  private static void alternatives(Xml xml, Xml.Each each) throws IOException, XMLStreamException {
    var chosen = new boolean[1];
    xml.children(
        name -> {
          if (!chosen[0]) {
            xml.children(each);
            chosen[0] = true;
          }
        });
  }

  private void section(Xml xml) throws IOException, XMLStreamException {
    xml.children(
        name -> {
          boolean first = xml.attribute("type").equals("first");
          if (name.equals("headerReference")) {
            headers.add(first ? 0 : headers.size(), xml.attribute("id"));
          } else if (name.equals("footerReference")) {
            footers.add(first ? 0 : footers.size(), xml.attribute("id"));
          }
        });
  }

  private Blocks table(Xml xml) throws IOException, XMLStreamException {
    var rows = new TableRows();
    xml.children(name -> rows(name, xml, rows));
    return rows.blocks();
  }

  private void rows(String name, Xml xml, TableRows rows) throws IOException, XMLStreamException {
    switch (name) {
      case "tr" -> {
        rows.begin();
        var deleted = new boolean[1];
        xml.children(inside -> cells(inside, xml, rows, deleted));
        if (!deleted[0]) {
          rows.end();
        }
      }
      case "tblPr", "tblGrid", "sdtPr", "del", "moveFrom" -> {
        // About the table, or taken out.
      }
      default -> xml.children(inside -> rows(inside, xml, rows));
    }
  }

  private void cells(String name, Xml xml, TableRows rows, boolean[] deleted)
      throws IOException, XMLStreamException {
    switch (name) {
      case "tc" -> {
        var inside = new WordText(styles, numbering, notes);
        inside.read(xml);
        rows.cell(inside.blocks());
      }
      case "trPr" ->
          xml.children(
              property -> {
                if (property.equals("del")) {
                  deleted[0] = true;
                }
              });
      case "sdtPr", "tblPrEx", "del", "moveFrom" -> {
        // About the row, or taken out.
      }
      default -> xml.children(child -> cells(child, xml, rows, deleted));
    }
  }

  private void paragraph(Xml xml) throws IOException, XMLStreamException {
    var paragraph = new Paragraph();
    xml.children(name -> paragraph.run(name, xml));
    String words = before + paragraph.words;
    if (paragraph.joined) {
      // The mark at its end was taken out: it goes on in the next one.
      before = words;
      return;
    }
    before = "";
    int outline = paragraph.listing.outline().orElse(ListLevel.LEVELS);
    int heading = outline < ListLevel.LEVELS ? outline + 1 : styles.heading(paragraph.style);
    if (words.isBlank()) {
      blocks.gap();
    } else {
      WordNumbering.Place place = numbering.place(paragraph.listing, paragraph.style);
      String label = place.label().isEmpty() ? "" : place.label() + " ";
      blocks.add(label + words.strip(), place.mark(), heading);
    }
    for (Blocks more : paragraph.after) {
      blocks.addAll(more);
    }
  }

  /** The paragraph that is being read. */
  private final class Paragraph {

    private final StringBuilder words = new StringBuilder();
    private final List<Blocks> after = new ArrayList<>();
    private final WordListing listing = new WordListing();
    private String style = "";
    private boolean joined;

    private void run(String name, Xml xml) throws IOException, XMLStreamException {
      switch (name) {
        case "pPr" -> xml.children(property -> property(property, xml));
        case "t", "delText" -> {
          if (name.equals("t") && fields.printed()) {
            words.append(xml.text());
          }
        }
        case "tab", "ptab" -> words.append(' ');
        case "br", "cr" -> words.append(xml.attribute("type").isEmpty() ? '\n' : ' ');
        case "noBreakHyphen" -> words.append('-');
        case "sym" -> words.append(WordSymbols.of(xml.attribute("char")));
        case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
        case "instrText" -> fields.asked(xml.text());
        case "fldSimple" -> {
          if (!WordFields.page(xml.attribute("instr"))) {
            xml.children(inside -> run(inside, xml));
          }
        }
        case "footnoteReference" -> note("footnotes " + xml.attribute("id"));
        case "endnoteReference" -> note("endnotes " + xml.attribute("id"));
        case "txbxContent" -> {
          var box = new WordText(styles, numbering, notes);
          box.read(xml);
          after.add(box.blocks());
        }
        case "AlternateContent" -> alternatives(xml, inside -> run(inside, xml));
        case "r" -> runWithLook(xml);
        case "del", "moveFrom", "sdtPr", "sdtEndPr", "rPr", "rt", "annotationRef" -> {
          // Taken out, or about the text.
        }
        default -> xml.children(inside -> run(inside, xml));
      }
    }

    /** Hidden text is not printed. */
    private void runWithLook(Xml xml) throws IOException, XMLStreamException {
      var hidden = new boolean[1];
      xml.children(
          name -> {
            if (name.equals("rPr")) {
              xml.children(
                  look -> {
                    if (look.equals("vanish")) {
                      hidden[0] = !xml.attribute("val").matches("0|false|off");
                    }
                  });
            } else if (!hidden[0] || name.equals("fldChar") || name.equals("instrText")) {
              run(name, xml);
            }
          });
    }

    private void property(String name, Xml xml) throws IOException, XMLStreamException {
      switch (name) {
        case "pStyle" -> style = xml.attribute("val");
        case "sectPr" -> section(xml);
        case "rPr" ->
            xml.children(
                mark -> {
                  if (mark.equals("del") || mark.equals("moveFrom")) {
                    joined = true;
                  }
                });
        default -> listing.property(name, xml);
      }
    }

    private void note(String id) {
      Optional.ofNullable(notes.get(id)).ifPresent(after::add);
    }
  }
}
