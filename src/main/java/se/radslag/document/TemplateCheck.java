package se.radslag.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import se.radslag.model.DocumentKind;
import se.radslag.model.Problem;

/** Reads the controls of a template and says what is wrong with them, if anything. */
final class TemplateCheck {

  private TemplateCheck() {}

  /**
   * The first thing wrong.
   *
   * @param name what the file is called, for the message
   * @throws IOException if a part is missing or not well-formed
   */
  static Optional<Problem> problem(PackageBytes bytes, TemplateParts parts, String name)
      throws IOException {
    Document main = Template.parse(bytes, parts.main());
    if (!Word.is(main.getDocumentElement(), "document")) {
      return Optional.of(Problem.of(Problem.Kind.TEMPLATE_DAMAGED, name));
    }
    for (String part : parts.fillable()) {
      Optional<String> unknown = unknownTag(Template.parse(bytes, part));
      if (unknown.isPresent()) {
        return unknown.map(tag -> Problem.of(Problem.Kind.TEMPLATE_TAG_UNKNOWN, tag));
      }
    }
    return missingTag(main).map(tag -> Problem.of(Problem.Kind.TEMPLATE_TAG_MISSING, tag));
  }

  private static Optional<String> unknownTag(Document part) {
    return ContentControl.below(part)
        .filter(
            control ->
                (control.inside(Tag.DAGORDNING.written())
                        && !control.tag().equals(Tag.DAGORDNING.written()))
                    ? !SampleKind.knows(control.tag())
                    : Tag.of(control.tag()).isEmpty())
        .map(ContentControl::tag)
        .findFirst();
  }

  private static Optional<String> missingTag(Document main) {
    List<ContentControl> agendas =
        ContentControl.below(main)
            .filter(control -> control.tag().equals(Tag.DAGORDNING.written()))
            .filter(control -> !control.inLine() && control.content().isPresent())
            .toList();
    if (agendas.isEmpty()) {
      return Optional.of(Tag.DAGORDNING.written());
    }
    return agendas.stream()
        .flatMap(agenda -> Samples.in(agenda).missing(DocumentKind.MINUTES).stream())
        .map(SampleKind::written)
        .findFirst();
  }
}
