package se.radslag.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import se.radslag.model.DocumentKind;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;
import se.radslag.model.TemplatePlace;

/** What is missing from a template, or there twice. */
final class AgendaCheck {

  private AgendaCheck() {}

  /**
   * Looks at the agenda in the document and at the fields anywhere.
   *
   * @param kind what the template is for
   * @param trees the parts that are filled, the document among them
   */
  static List<TemplateFinding> of(
      DocumentKind kind, String main, Map<String, Document> trees, Places places) {
    var findings = new ArrayList<TemplateFinding>(missingFields(kind, trees));
    Document document = Objects.requireNonNull(trees.get(main), main);
    List<ContentControl> written =
        ControlCheck.seen(document)
            .filter(control -> control.tag().equals(Tag.DAGORDNING.written()))
            .filter(control -> !control.frame())
            .toList();
    List<ContentControl> agendas =
        written.stream()
            .filter(control -> !control.inLine() && control.content().isPresent())
            .toList();
    if (written.isEmpty() && Needs.agenda(kind)) {
      findings.add(
          TemplateFinding.of(Kind.AGENDA_MISSING, TemplatePlace.whole(), Tag.DAGORDNING.written()));
    }
    agendas.stream()
        .skip(1)
        .forEach(
            again ->
                findings.add(
                    TemplateFinding.of(
                        Kind.AGENDA_DOUBLED, places.of(main, again.element()), again.tag())));
    agendas.forEach(agenda -> findings.addAll(samples(kind, main, agenda, places)));
    return findings;
  }

  private static List<TemplateFinding> missingFields(
      DocumentKind kind, Map<String, Document> trees) {
    Set<String> there =
        trees.values().stream()
            .flatMap(ControlCheck::seen)
            .map(ContentControl::tag)
            .collect(Collectors.toSet());
    Stream<TemplateFinding> body =
        Stream.of(Needs.body(kind))
            .filter(tag -> tag != Tag.DAGORDNING)
            .filter(tag -> !there.contains(tag.written()))
            .map(tag -> missing(Kind.BODY_MISSING, tag));
    return Stream.concat(
            body,
            Stream.of(Tag.values())
                .filter(tag -> Needs.lookedFor(kind).contains(tag))
                .filter(tag -> !there.contains(tag.written()))
                .map(tag -> missing(Kind.FIELD_MISSING, tag)))
        .toList();
  }

  private static TemplateFinding missing(Kind kind, Tag tag) {
    return TemplateFinding.of(kind, TemplatePlace.whole(), tag.written());
  }

  private static List<TemplateFinding> samples(
      DocumentKind kind, String main, ContentControl agenda, Places places) {
    var first = new EnumMap<SampleKind, ContentControl>(SampleKind.class);
    var findings = new ArrayList<TemplateFinding>();
    for (ContentControl control : ContentControl.below(agenda.element()).toList()) {
      SampleKind.of(control.tag())
          .filter(sample -> first.putIfAbsent(sample, control) != null)
          .ifPresent(
              again ->
                  findings.add(
                      TemplateFinding.of(
                          Kind.SAMPLE_DOUBLED, places.of(main, control.element()), control.tag())));
    }
    SampleKind.required(kind).stream()
        .filter(sample -> !first.containsKey(sample))
        .forEach(
            sample ->
                findings.add(
                    TemplateFinding.of(
                        Kind.SAMPLE_MISSING, places.of(main, agenda.element()), sample.written())));
    return findings;
  }
}
