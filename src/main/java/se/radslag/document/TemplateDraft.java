package se.radslag.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.TemplatePlace;

/**
 * A letter or another Word document of which a template is to be made: its lines, and what each is
 * to hold. Immutable; threads may share it.
 */
public final class TemplateDraft {

  private final DocumentKind kind;
  private final PackageBytes bytes;
  private final TemplateParts parts;
  private final List<Line> lines;

  private TemplateDraft(
      DocumentKind kind, PackageBytes bytes, TemplateParts parts, List<Line> lines) {
    this.kind = kind;
    this.bytes = bytes;
    this.parts = parts;
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads a Word document.
   *
   * @param kind what the template is to be for
   * @return failed, if the file cannot be read or is no Word file
   */
  public static Outcome<TemplateDraft> read(DocumentKind kind, Path file) {
    String name = String.valueOf(file.getFileName());
    return TemplateFile.read(file)
        .then(content -> TemplateFile.open(name, content).then(bytes -> read(kind, name, bytes)));
  }

  private static Outcome<TemplateDraft> read(DocumentKind kind, String name, PackageBytes bytes) {
    try {
      TemplateParts parts = TemplateParts.of(bytes);
      Places places = Places.of(bytes, parts, Template.parse(bytes, parts.main()));
      var lines = new ArrayList<Line>();
      for (String part : inOrder(parts)) {
        for (Element paragraph : paragraphs(Template.parse(bytes, part))) {
          String words = Places.words(paragraph);
          TemplatePlace place = places.of(part, paragraph);
          lines.add(new Line(lines.size(), place, words, part.equals(parts.main())));
        }
      }
      readable(bytes, parts);
      return Outcome.done(new TemplateDraft(kind, bytes, parts, lines));
    } catch (UnsafeFileException unsafe) {
      return Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_UNSAFE, name));
    } catch (IOException damaged) {
      return Outcome.failed(Problem.of(Problem.Kind.TEMPLATE_DAMAGED, name));
    }
  }

  /** What is read when the template is made must be readable before. */
  private static void readable(PackageBytes bytes, TemplateParts parts) throws IOException {
    Template.parse(bytes, PackageBytes.CONTENT_TYPES);
    Relationships.of(bytes, parts.main());
    for (String part :
        Stream.concat(parts.styles().stream(), parts.numbering().stream()).toList()) {
      Template.parse(bytes, part);
    }
  }

  /** What the template is to be for. */
  public DocumentKind kind() {
    return kind;
  }

  /** Every line, headers and footers before the body; empty ones of the body too. */
  public List<Line> lines() {
    return lines.stream().filter(line -> line.inBody() || !line.words().isEmpty()).toList();
  }

  /**
   * The template: a .docx in which each chosen line is a control. The words after a label such as
   * "Datum:" are the control's, and the label stays. The line chosen for the agenda gives way to
   * samples of all kinds, and one chosen for something repeated to what the program's own template
   * has there, in the document's own styles where it has them. All else is byte for byte as it was.
   *
   * @param tags what a line is to hold, by its number
   */
  public byte[] make(Map<Integer, String> tags) {
    try {
      return made(tags).file();
    } catch (IOException impossible) {
      throw new IllegalStateException("A part that was read cannot be read", impossible);
    }
  }

  private PackageBytes made(Map<Integer, String> tags) throws IOException {
    SequencedMap<String, byte[]> changed = new LinkedHashMap<>();
    var numbering = new DraftNumbering(bytes, parts);
    var ids = new DraftControls(trees());
    int number = 0;
    for (String part : inOrder(parts)) {
      Document tree = Template.parse(bytes, part);
      boolean touched = false;
      for (Element paragraph : paragraphs(tree)) {
        Optional<String> tag = Optional.ofNullable(tags.get(number++));
        if (tag.isPresent()) {
          DraftControls.unwrap(paragraph);
          put(paragraph, tag.get(), numbering, ids);
        }
        touched |= tag.isPresent();
      }
      if (touched) {
        changed.put(part, Xml.bytes(tree));
      }
    }
    changed.putAll(numbering.changed());
    return asDocument(bytes.with(changed));
  }

  private void put(Element paragraph, String tag, DraftNumbering numbering, DraftControls ids)
      throws IOException {
    Optional<Tag> known = Tag.of(tag);
    var agenda = new DraftAgenda(kind, styles(), numbering, ids);
    if (known.filter(Tag.DAGORDNING::equals).isPresent()) {
      agenda.put(paragraph);
    } else if (known.filter(this::repeated).isPresent()) {
      Element made = new DraftRepeated(kind, styles(), ids).put(paragraph, known.get());
      for (ContentControl inner : ContentControl.below(made).toList()) {
        if (inner.tag().equals(Tag.DAGORDNING.written())) {
          agenda.put(inner.element());
        }
      }
      DraftAgenda.leave(paragraph);
    } else {
      ids.wrap(paragraph, tag);
    }
  }

  private boolean repeated(Tag tag) {
    return tag == Needs.body(kind) || tag == Tag.INNEHALL;
  }

  private PackageBytes asDocument(PackageBytes made) throws IOException {
    if (!parts.template()) {
      return made;
    }
    Document types = Template.parse(made, PackageBytes.CONTENT_TYPES);
    new PartTypes(types).set(parts.main(), TemplateParts.DOCUMENT_TYPE);
    return made.with(Map.of(PackageBytes.CONTENT_TYPES, Xml.bytes(types)));
  }

  private Optional<Document> styles() throws IOException {
    return parts.styles().isPresent()
        ? Optional.of(Template.parse(bytes, parts.styles().get()))
        : Optional.empty();
  }

  private List<Document> trees() throws IOException {
    var trees = new ArrayList<Document>();
    for (String part : parts.fillable()) {
      trees.add(Template.parse(bytes, part));
    }
    return trees;
  }

  private static List<String> inOrder(TemplateParts parts) {
    var order = new ArrayList<String>(parts.margins());
    order.add(parts.main());
    return order;
  }

  /** The paragraphs a control may be put around; a text box is written twice, and left alone. */
  private static List<Element> paragraphs(Document part) {
    return Word.below(part, "p").filter(one -> Xml.around(one, "txbxContent").isEmpty()).toList();
  }

  /**
   * A line of the document.
   *
   * @param number names it
   * @param words what it says now; or the empty text
   * @param inBody whether it is neither in a header nor in a footer
   */
  public record Line(int number, TemplatePlace place, String words, boolean inBody) {}
}
