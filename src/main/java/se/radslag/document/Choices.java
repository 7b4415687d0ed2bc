package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Drop-down lists and combo boxes: where a text is one of the choices, it is written as the list
 * shows it. A text that is none of them is written as it is, and the list stays what it was.
 */
final class Choices {

  private static final Set<String> LISTS = Set.of("dropDownList", "comboBox");

  private Choices() {}

  static List<String> of(ContentControl control, List<String> texts) {
    Optional<Element> list = control.property(LISTS);
    if (list.isEmpty()) {
      return texts;
    }
    // What was chosen last is a choice of the template's.
    list.get().removeAttributeNS(Word.NAMESPACE, "lastValue");
    return texts.stream().map(text -> shown(list.get(), text)).toList();
  }

  private static String shown(Element list, String text) {
    return Word.children(list, "listItem")
        .filter(
            item ->
                Stream.of("displayText", "value")
                    .anyMatch(name -> Word.get(item, name).strip().equalsIgnoreCase(text)))
        .map(
            item ->
                Stream.of("displayText", "value")
                    .map(name -> Word.get(item, name))
                    .filter(words -> !words.isBlank())
                    .findFirst()
                    .orElse(text))
        .findFirst()
        .orElse(text);
  }
}
