package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills the controls of one part. For one document and one thread. */
final class Filler {

  private final Numbering numbering;
  private final Marks marks;
  private final List<ContentControl> contents = new ArrayList<>();

  Filler(Numbering numbering, Marks marks) {
    this.numbering = numbering;
    this.marks = marks;
  }

  /** Fills all controls below a node; those in a repeated one with what belongs to each row. */
  void fill(Node root, Scope scope) {
    new EmptyControls(root, scope).remove();
    for (ContentControl control : Controls.of(root)) {
      if (control.frame()) {
        settle(control);
      } else {
        if (root instanceof Document && control.inLine()) {
          marks.field(control.element(), control.tag());
        }
        control.controlTag().tag().ifPresent(tag -> fill(control, tag, scope));
      }
    }
  }

  /** Writes the contents lists, which point at what has been filled. */
  void finish() {
    contents.forEach(control -> ContentsWriter.write(control, marks.all()));
    contents.clear();
  }

  private void fill(ContentControl control, Tag tag, Scope scope) {
    Value value = scope.of(tag);
    if (tag == Tag.INNEHALL && !control.inLine() && !value.isEmpty()) {
      contents.add(control);
      return;
    }
    boolean repeated = Controls.repeated(control);
    if (value instanceof Value.Agenda(List<Value.Entry> entries) && !value.isEmpty()) {
      AgendaWriter.write(control, entries, numbering, marks);
    } else if (value instanceof Value.Rows(List<Scope> rows, List<String> _) && repeated) {
      repeat(control, rows.isEmpty() ? List.of(Scope.empty()) : rows, scope);
    } else if (repeated) {
      repeat(control, List.of(Scope.empty()), Scope.empty());
    } else {
      FieldFiller.fill(control, value);
    }
  }

  private void repeat(ContentControl control, List<Scope> rows, Scope scope) {
    Element content = control.content().orElseThrow();
    var filled = new ArrayList<Element>();
    boolean meetings = control.controlTag().tag().filter(Tag.MOTEN::equals).isPresent();
    for (Scope row : rows) {
      int place = marks.count();
      List<Element> copy = copy(control, row.inside(scope));
      if (meetings) {
        heading(copy).ifPresent(heading -> marks.meeting(heading, place));
      }
      filled.addAll(copy);
    }
    Xml.children(content).forEach(content::removeChild);
    filled.forEach(content::appendChild);
    settle(control);
  }

  /** One copy, filled where it stands beside the original, and its controls taken away. */
  private List<Element> copy(ContentControl control, Scope row) {
    Element copy = Paragraphs.copy(control.element());
    Xml.insertBefore(copy, control.element());
    fill(copy, row);
    Word.below(copy, "sdt").toList().forEach(inner -> new ContentControl(inner).unwrap());
    List<Element> filled = new ContentControl(copy).content().map(Xml::children).orElse(List.of());
    Optional.ofNullable(copy.getParentNode()).ifPresent(parent -> parent.removeChild(copy));
    return filled;
  }

  /** A meeting's heading is the first paragraph of it that says something. */
  private static Optional<Element> heading(List<Element> copy) {
    return copy.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), Xml.below(one)))
        .filter(one -> Word.is(one, "p") && !Paragraphs.text(one).isBlank())
        .findFirst();
  }

  private static void settle(ContentControl control) {
    if (control.inLine()) {
      control.unwrap();
    } else {
      control.settle();
    }
  }
}
