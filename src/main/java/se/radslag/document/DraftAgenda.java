package se.radslag.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.DocumentKind;

/**
 * Makes the agenda's control with a sample of each kind, in a document's own styles where it has
 * them. For one document and one thread.
 */
final class DraftAgenda {

  /** Words of the samples, which nobody sees in a finished document, but for the labels. */
  private static final String BOLD = "<w:rPr><w:b/><w:bCs/></w:rPr>";

  private static final String ITALIC = "<w:rPr><w:i/><w:iCs/></w:rPr>";

  private static final String LARGE =
      "<w:rPr><w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>";

  private final DocumentKind kind;
  private final Optional<Document> styles;
  private final DraftNumbering numbering;
  private final DraftControls controls;

  DraftAgenda(
      DocumentKind kind,
      Optional<Document> styles,
      DraftNumbering numbering,
      DraftControls controls) {
    this.kind = kind;
    this.styles = styles;
    this.numbering = numbering;
    this.controls = controls;
  }

  /** Puts the agenda in the place of a paragraph. */
  void put(Element paragraph) throws IOException {
    Element agenda = controls.control(paragraph, Tag.DAGORDNING.written());
    Xml.insertBefore(agenda, paragraph);
    for (SampleKind one : SampleKind.drafted(kind)) {
      Element sample = controls.control(paragraph, one.written());
      for (Element made : paragraphs(one, paragraph.getOwnerDocument())) {
        inside(sample).appendChild(made);
      }
      inside(agenda).appendChild(sample);
    }
    leave(paragraph);
  }

  /** Takes a paragraph away; where a section's end hangs on it, it stays without its words. */
  static void leave(Element paragraph) {
    boolean endsSection =
        Word.child(paragraph, "pPr").flatMap(it -> Word.child(it, "sectPr")).isPresent();
    if (endsSection) {
      Xml.children(paragraph).stream().filter(it -> !Word.is(it, "pPr")).forEach(Xml::remove);
    } else {
      Xml.remove(paragraph);
    }
  }

  private List<Element> paragraphs(SampleKind sample, Document tree) throws IOException {
    int below = kind == DocumentKind.VOLUME ? 1 : 0;
    return switch (sample) {
      case PUNKTRUBRIK -> List.of(heading(tree, below, LARGE, "Punktens rubrik"));
      case MELLANRUBRIK -> List.of(heading(tree, below + 1, BOLD, "Mellanrubrik"));
      case FOREDRAGANDE -> List.of(paragraph(tree, "", run(ITALIC, "Förnamn Efternamn")));
      case STYCKE -> List.of(paragraph(tree, "", run("", "Löpande text i ett stycke.")));
      case PUNKT -> bullets(tree);
      case INLAGG -> {
        Element made = paragraph(tree, "", "");
        made.appendChild(inLine(tree, SampleKind.LABEL, run(BOLD, "Fråga från rådet")));
        append(made, run(BOLD, ": "));
        made.appendChild(inLine(tree, SampleKind.TEXT, run("", "rådets fråga eller synpunkt.")));
        yield List.of(made);
      }
      case PROTOKOLLSANTECKNING ->
          List.of(
              paragraph(tree, "<w:keepNext/>", run(BOLD, "Protokollsanteckning:")),
              paragraph(tree, "", run("", "Text som rådet vill ha antecknad.")));
      case BESLUT -> List.of(labelled(tree, "Beslut: ", "rådets beslut."));
      case UPPFOLJNING ->
          List.of(labelled(tree, "Uppföljning: ", "vad som ska göras, av vem och till när."));
      case PUNKTTID -> List.of(paragraph(tree, "", run("", "Kl. 13:10, 15 minuter")));
      case PUNKTBILAGA -> List.of(paragraph(tree, "", run("", "Bilaga 1: bilagans namn")));
    };
  }

  /** In a volume the meetings have the highest level. */
  private Element heading(Document tree, int level, String look, String words) throws IOException {
    Optional<String> own = style("heading " + (level + 1));
    String properties =
        own.map(DraftAgenda::pStyle)
            .orElse(
                "<w:keepNext/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\""
                    + level
                    + "\"/>");
    Element made = paragraph(tree, properties, run(own.isPresent() ? "" : look, words));
    if (look.equals(LARGE) && new StyleNumbering(styles).numId(made).isEmpty()) {
      Word.number(made, numbering.numbers(), 0);
    }
    return made;
  }

  private List<Element> bullets(Document tree) throws IOException {
    Element first =
        paragraph(
            tree,
            style("List Bullet").map(DraftAgenda::pStyle).orElse(""),
            run("", "Punkt i en lista."));
    Element second =
        paragraph(
            tree,
            style("List Bullet 2").map(DraftAgenda::pStyle).orElse(""),
            run("", "Punkt på den andra nivån."));
    var own = new StyleNumbering(styles);
    if (own.numId(first).isEmpty() || own.numId(second).isEmpty()) {
      String list = numbering.bullets();
      Word.number(first, list, 0);
      Word.number(second, list, 1);
    }
    return List.of(first, second);
  }

  private Element labelled(Document tree, String label, String words) throws IOException {
    Element made = paragraph(tree, "", run(BOLD, label));
    made.appendChild(inLine(tree, SampleKind.TEXT, run("", words)));
    return made;
  }

  private Element inLine(Document tree, String tag, String run) throws IOException {
    Element control = controls.control(tree, tag);
    append(inside(control), run);
    return control;
  }

  /** The id of a style by its name, which is the same in Word of every language. */
  private Optional<String> style(String name) {
    return styles.stream()
        .flatMap(document -> Word.below(document, "style"))
        .filter(
            one ->
                Word.value(one, "name")
                    .filter(it -> it.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .isPresent())
        .map(one -> Word.get(one, "styleId"))
        .findFirst();
  }

  private static String pStyle(String id) {
    return "<w:pStyle w:val=\"" + id.replace("&", "&amp;").replace("\"", "&quot;") + "\"/>";
  }

  private static Element inside(Element control) {
    return Word.child(control, "sdtContent").orElseThrow();
  }

  private static String run(String look, String words) {
    return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static Element paragraph(Document tree, String properties, String runs)
      throws IOException {
    Element made = Word.create(tree, "p");
    if (!properties.isEmpty()) {
      append(made, "<w:pPr>" + properties + "</w:pPr>");
    }
    if (!runs.isEmpty()) {
      append(made, runs);
    }
    return made;
  }

  private static void append(Element parent, String xml) throws IOException {
    String whole = "<w:p xmlns:w=\"%s\">%s</w:p>".formatted(Word.NAMESPACE, xml);
    Element read = Xml.parse(whole.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
    for (Element child : Xml.children(read)) {
      parent.appendChild(parent.getOwnerDocument().importNode(child, true));
    }
  }
}
