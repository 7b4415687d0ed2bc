package se.radslag.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Relationships.Relationship;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;

/**
 * What a template would fetch from elsewhere when a document made with it is opened. The program
 * itself follows none of it.
 *
 * <p>Minutes that are sent out and kept must have everything in them, so a linked picture is
 * refused, and so is what would bring in other things. The template a template was made from is
 * only told of: Word writes that of its own accord, with a place on the author's own computer.
 * Ordinary links to click on are nothing to tell of.
 */
final class LinkCheck {

  private static final Pattern FETCHES =
      Pattern.compile(
          "^\\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDEAUTO|DDE|DATABASE|RD)\\s.*",
          Pattern.DOTALL);

  private LinkCheck() {}

  static List<TemplateFinding> of(PackageBytes bytes, Map<String, Document> trees, Places places)
      throws IOException {
    var findings = new ArrayList<TemplateFinding>();
    for (Relationships related : Relationships.everywhere(bytes)) {
      for (Relationship one : related.all()) {
        if (one.external()) {
          kind(one)
              .ifPresent(
                  kind ->
                      findings.add(
                          TemplateFinding.of(kind, places.of(related.part()), one.target())));
        }
      }
    }
    trees.forEach((part, tree) -> findings.addAll(fields(part, tree, places)));
    return findings;
  }

  private static Optional<Kind> kind(Relationship one) {
    return switch (one.kind()) {
      case "hyperlink" -> Optional.empty();
      case "image" -> Optional.of(Kind.LINKED_PICTURE);
      case "attachedTemplate" -> Optional.of(Kind.LINKED_TEMPLATE);
      default -> Optional.of(Kind.LINKED_OTHER);
    };
  }

  private static List<TemplateFinding> fields(String part, Document tree, Places places) {
    Stream<TemplateFinding> simple =
        Word.below(tree, "fldSimple")
            .filter(field -> fetches(Word.get(field, "instr")))
            .map(field -> finding(part, field, Word.get(field, "instr"), places));
    Stream<TemplateFinding> spread =
        Word.below(tree, "p")
            .filter(paragraph -> fetches(instruction(paragraph)))
            .map(paragraph -> finding(part, paragraph, instruction(paragraph), places));
    return Stream.concat(simple, spread).toList();
  }

  /** Word spreads an instruction over runs as it likes. */
  private static String instruction(Element paragraph) {
    return Word.below(paragraph, "instrText")
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  private static boolean fetches(String instruction) {
    return FETCHES.matcher(instruction.toUpperCase(Locale.ROOT)).matches();
  }

  private static TemplateFinding finding(
      String part, Element element, String instruction, Places places) {
    String name = instruction.strip().split("\\s+", 2)[0];
    return TemplateFinding.of(Kind.FETCHING_FIELD, places.of(part, element), name);
  }
}
