package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;

/** What somebody forgot in a template while writing it, and every document would have. */
final class EditingCheck {

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private EditingCheck() {}

  /** At most one finding of each kind: the first tells the way to the others. */
  static List<TemplateFinding> of(Map<String, Document> trees, Places places) {
    var findings = new ArrayList<TemplateFinding>();
    first(trees, CHANGES, Kind.TRACKED_CHANGES, places).ifPresent(findings::add);
    first(trees, Set.of("commentReference"), Kind.COMMENTS, places).ifPresent(findings::add);
    return findings;
  }

  private static Optional<TemplateFinding> first(
      Map<String, Document> trees, Set<String> marks, Kind kind, Places places) {
    return trees.entrySet().stream()
        .flatMap(
            tree ->
                Xml.below(tree.getValue())
                    .filter(element -> isMark(element, marks))
                    .map(element -> places.of(tree.getKey(), element)))
        .findFirst()
        .map(place -> TemplateFinding.of(kind, place, ""));
  }

  private static boolean isMark(Element element, Set<String> marks) {
    return Word.NAMESPACE.equals(element.getNamespaceURI())
        && marks.contains(element.getLocalName());
  }
}
