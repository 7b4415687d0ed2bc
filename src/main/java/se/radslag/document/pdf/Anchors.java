package se.radslag.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/** Which paragraph a bookmark stands in: links and page references lead to paragraphs. */
final class Anchors {

  private final Map<String, Element> places = new HashMap<>();
  private final Map<Element, String> ids = new HashMap<>();
  private final Set<Element> marked = new HashSet<>();
  private final Set<Element> met = new HashSet<>();

  Anchors(Element body) {
    Word.below(body, "p")
        .forEach(
            paragraph ->
                Word.below(paragraph, "bookmarkStart")
                    .forEach(
                        mark -> {
                          places.putIfAbsent(Word.get(mark, "name"), paragraph);
                          marked.add(paragraph);
                        }));
  }

  /** The id of the paragraph a bookmark is in. */
  Optional<String> of(String bookmark) {
    return Optional.ofNullable(places.get(bookmark)).map(this::id);
  }

  /** The id of a paragraph if something may lead there; once. */
  Optional<String> once(Element paragraph) {
    return marked.contains(paragraph) && met.add(paragraph)
        ? Optional.of(id(paragraph))
        : Optional.empty();
  }

  private String id(Element paragraph) {
    return ids.computeIfAbsent(paragraph, one -> "p" + (ids.size() + 1));
  }
}
