package se.radslag.document.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/** Footnotes and endnotes, printed after the text they belong to. */
final class Notes {

  private Notes() {}

  /**
   * A note of the document.
   *
   * @param kind footnote or endnote
   */
  record Key(String kind, String id) {}

  static String id(int number) {
    return "note" + number;
  }

  /** Writes all notes that were met; notes of notes are not there in Word. */
  static void write(Conversion made, Element into) {
    if (made.notes().isEmpty()) {
      return;
    }
    Element list = made.html().add(into, "div");
    list.setAttribute("class", "notes");
    for (var note : List.copyOf(made.notes().entrySet())) {
      Element holder = made.html().add(list, "div");
      holder.setAttribute("id", id(note.getValue()));
      String entry = made.docx().entry(note.getKey().kind() + "s").orElse("");
      content(made, note.getKey())
          .ifPresent(content -> Blocks.inNote(made, entry, note.getValue()).write(content, holder));
    }
  }

  private static Optional<Element> content(Conversion made, Key key) {
    Optional<Document> part = made.docx().part(key.kind() + "s");
    return part.stream()
        .flatMap(tree -> Word.children(tree.getDocumentElement(), key.kind()))
        .filter(note -> Word.get(note, "id").equals(key.id()))
        .findFirst();
  }
}
