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

  /** What a reader looks for in any minutes; the letterhead itself may say the rest. */
  private static final Set<Tag> LOOKED_FOR =
      Set.of(Tag.TITEL, Tag.DATUM, Tag.TID, Tag.PLATS, Tag.NARVARANDE, Tag.VID_ANTECKNINGARNA);

  private AgendaCheck() {}

  /**
   * Looks at the agenda in the document and at the fields anywhere.
   *
   * @param trees the parts that are filled, the document among them
   */
  static List<TemplateFinding> of(String main, Map<String, Document> trees, Places places) {
    var findings = new ArrayList<TemplateFinding>(missingFields(trees));
    Document document = Objects.requireNonNull(trees.get(main), main);
    List<ContentControl> written =
        ControlCheck.seen(document)
            .filter(control -> control.tag().equals(Tag.DAGORDNING.written()))
            .toList();
    List<ContentControl> agendas =
        written.stream()
            .filter(control -> !control.inLine() && control.content().isPresent())
            .toList();
    if (written.isEmpty()) {
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
    agendas.forEach(agenda -> findings.addAll(samples(main, agenda, places)));
    return findings;
  }

  private static List<TemplateFinding> missingFields(Map<String, Document> trees) {
    Set<String> there =
        trees.values().stream()
            .flatMap(ControlCheck::seen)
            .map(ContentControl::tag)
            .collect(Collectors.toSet());
    return Stream.of(Tag.values())
        .filter(tag -> LOOKED_FOR.contains(tag) && !there.contains(tag.written()))
        .map(tag -> TemplateFinding.of(Kind.FIELD_MISSING, TemplatePlace.whole(), tag.written()))
        .toList();
  }

  private static List<TemplateFinding> samples(String main, ContentControl agenda, Places places) {
    var first = new EnumMap<SampleKind, ContentControl>(SampleKind.class);
    var findings = new ArrayList<TemplateFinding>();
    for (ContentControl control : ContentControl.below(agenda.element()).toList()) {
      SampleKind.of(control.tag())
          .filter(kind -> first.putIfAbsent(kind, control) != null)
          .ifPresent(
              kind ->
                  findings.add(
                      TemplateFinding.of(
                          Kind.SAMPLE_DOUBLED, places.of(main, control.element()), control.tag())));
    }
    SampleKind.required(DocumentKind.MINUTES).stream()
        .filter(kind -> !first.containsKey(kind))
        .forEach(
            kind ->
                findings.add(
                    TemplateFinding.of(
                        Kind.SAMPLE_MISSING, places.of(main, agenda.element()), kind.written())));
    return findings;
  }
}
