package se.radslag.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.model.DocumentKind;

/** The samples in an agenda's control, one of each kind. */
record Samples(Map<SampleKind, Sample> byKind) {

  Samples {
    byKind = Map.copyOf(byKind);
  }

  /** The samples that are there; of two of a kind the first counts. */
  static Samples in(ContentControl agenda) {
    var byKind = new EnumMap<SampleKind, Sample>(SampleKind.class);
    ContentControl.below(agenda.element())
        .forEach(
            control ->
                SampleKind.of(control.tag())
                    .ifPresent(
                        kind -> {
                          List<Element> paragraphs = paragraphs(control);
                          if (!paragraphs.isEmpty()) {
                            byKind.putIfAbsent(kind, new Sample(paragraphs));
                          }
                        }));
    return new Samples(byKind);
  }

  /** The first kind there is no sample of though the document needs one. */
  Optional<SampleKind> missing(DocumentKind document) {
    return Stream.of(SampleKind.values())
        .filter(SampleKind.required(document)::contains)
        .filter(kind -> !byKind.containsKey(kind))
        .findFirst();
  }

  /** The sample of a kind, if there is one. */
  Optional<Sample> find(SampleKind kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /**
   * The sample of a kind.
   *
   * @throws IllegalStateException if there is none; a template that was read has them all
   */
  Sample of(SampleKind kind) {
    return Optional.ofNullable(byKind.get(kind))
        .orElseThrow(() -> new IllegalStateException("No sample of " + kind));
  }

  /** A control in a line of text stands for the whole paragraph it is in. */
  private static List<Element> paragraphs(ContentControl control) {
    return control.inLine()
        ? Xml.around(control.element(), "p").stream().toList()
        : Word.below(control.element(), "p").toList();
  }
}
