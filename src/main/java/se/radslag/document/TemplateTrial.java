package se.radslag.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;

/**
 * A template filled with a sample meeting, and which of its words did not come out. Threads may
 * share it.
 */
public final class TemplateTrial {

  /** What a template may write in a form of its own. */
  private static final Set<Tag> WRITTEN_OTHERWISE = Set.of(Tag.DATUM, Tag.TID, Tag.NASTA_MOTE);

  private final byte[] docx;
  private final List<TemplateFinding> findings;

  private TemplateTrial(byte[] docx, List<TemplateFinding> findings) {
    this.docx = docx;
    this.findings = List.copyOf(findings);
  }

  /** The filled document. */
  public byte[] docx() {
    return docx.clone();
  }

  /** One for each control in whose part the words of its tag are missing. */
  public List<TemplateFinding> findings() {
    return findings;
  }

  /** Fills a template with a meeting and looks at what came of it. */
  public static TemplateTrial of(Template template, Meeting sample) {
    byte[] docx = new WordDocument().write(new Content.Minutes(sample, List.of()), template);
    try {
      return new TemplateTrial(docx, findings(template, sample, PackageBytes.read(docx)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A document just written cannot be read", impossible);
    }
  }

  private static List<TemplateFinding> findings(
      Template template, Meeting sample, PackageBytes written) throws IOException {
    var findings = new ArrayList<TemplateFinding>();
    TemplateParts parts = template.parts();
    Places places = Places.of(template.bytes(), parts, template.parse(parts.main()));
    for (String part : parts.fillable()) {
      String words = words(Template.parse(written, part));
      ControlCheck.seen(template.parse(part))
          .filter(control -> !control.frame())
          .filter(control -> missing(control, sample, words))
          .map(
              control ->
                  TemplateFinding.of(
                      Kind.NOT_FILLED, places.of(part, control.element()), control.tag()))
          .forEach(findings::add);
    }
    return findings;
  }

  private static boolean missing(ContentControl control, Meeting sample, String words) {
    Optional<Tag> tag = Tag.of(control.tag());
    return tag.filter(one -> !WRITTEN_OTHERWISE.contains(one)).stream()
        .flatMap(one -> expected(one, sample))
        .anyMatch(text -> !words.contains(text));
  }

  /** How a date or a time is written is the template's own affair. */
  private static Stream<String> expected(Tag tag, Meeting sample) {
    return switch (Facts.of(new Content.Minutes(sample, List.of())).scope().of(tag)) {
      case Value.Words(List<String> texts) -> texts.stream();
      case Value.Agenda(var entries) -> entries.stream().flatMap(entry -> expected(entry.item()));
      case Value.Day _, Value.Hours _, Value.Rows _ -> Stream.empty();
    };
  }

  private static Stream<String> expected(AgendaItem item) {
    return Stream.concat(Stream.of(item.title()), item.written().stream().map(Note::text));
  }

  private static String words(Document part) {
    return Word.below(part, "t").map(Node::getTextContent).collect(Collectors.joining());
  }
}
