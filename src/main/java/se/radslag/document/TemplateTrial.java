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
import se.radslag.model.Note;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;

/**
 * A template filled with a sample, and which of its words did not come out. Threads may share it.
 */
public final class TemplateTrial {

  /** What a template may write in a form of its own. */
  private static final Set<Tag> WRITTEN_OTHERWISE = Set.of(Tag.DATUM, Tag.TID, Tag.NASTA_MOTE);

  /** A contents list is made of headings. */
  private static final String WRITTEN_AS_LIST = Tag.INNEHALL.written();

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

  /**
   * Fills a template and looks at what came of it.
   *
   * @param sample what a document of its kind may say, with something under every tag
   */
  public static TemplateTrial of(Template template, Content sample) {
    byte[] docx = new WordDocument().write(sample, template);
    try {
      return new TemplateTrial(docx, findings(template, sample, PackageBytes.read(docx)));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A document just written cannot be read", impossible);
    }
  }

  private static List<TemplateFinding> findings(
      Template template, Content sample, PackageBytes written) throws IOException {
    var findings = new ArrayList<TemplateFinding>();
    TemplateParts parts = template.parts();
    Places places = Places.of(template.bytes(), parts, template.parse(parts.main()));
    Scope scope = Facts.of(sample).scope();
    for (String part : parts.fillable()) {
      String words = words(Template.parse(written, part));
      ControlCheck.seen(template.parse(part))
          .filter(control -> !control.frame())
          .forEach(
              control ->
                  wrong(control, scope, words)
                      .map(
                          kind ->
                              TemplateFinding.of(
                                  kind, places.of(part, control.element()), control.tag()))
                      .ifPresent(findings::add));
    }
    return findings;
  }

  private static Optional<Kind> wrong(ContentControl control, Scope scope, String words) {
    Optional<Tag> tag = Tag.of(control.tag());
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    List<Scope> scopes = scopes(control, scope);
    if (scopes.stream().noneMatch(one -> one.values().containsKey(tag.get()))) {
      return control.controlTag().vanishing() ? Optional.empty() : Optional.of(Kind.SAYS_NOTHING);
    }
    boolean missing =
        !WRITTEN_OTHERWISE.contains(tag.get())
            && scopes.stream()
                .flatMap(one -> expected(control, one.of(tag.get())))
                .anyMatch(text -> !words.contains(text));
    return missing ? Optional.of(Kind.NOT_FILLED) : Optional.empty();
  }

  /** What is to be said where a control stands: once, or for each of what it is repeated for. */
  private static List<Scope> scopes(ContentControl control, Scope scope) {
    List<ContentControl> around =
        ContentControl.around(control.element()).filter(Controls::repeated).toList();
    List<Scope> scopes = List.of(scope);
    for (ContentControl repeated : around.reversed()) {
      scopes = scopes.stream().flatMap(one -> rows(repeated, one)).toList();
    }
    return scopes;
  }

  private static Stream<Scope> rows(ContentControl repeated, Scope scope) {
    return repeated.controlTag().tag().map(scope::of).stream()
        .flatMap(
            value ->
                value instanceof Value.Rows(List<Scope> rows, List<String> _)
                    ? rows.stream().map(row -> row.inside(scope))
                    : Stream.of());
  }

  /** How a date or a time is written is the template's own affair; so are rows. */
  private static Stream<String> expected(ContentControl control, Value value) {
    return switch (value) {
      case Value.Words(List<String> texts) -> texts.stream();
      case Value.Agenda(var entries) -> entries.stream().flatMap(entry -> expected(entry.item()));
      case Value.Rows(List<Scope> _, List<String> texts) ->
          Controls.repeated(control) || WRITTEN_AS_LIST.equals(control.tag())
              ? Stream.empty()
              : texts.stream();
      case Value.Day _, Value.Hours _ -> Stream.empty();
    };
  }

  private static Stream<String> expected(AgendaItem item) {
    return Stream.concat(Stream.of(item.title()), item.written().stream().map(Note::text));
  }

  private static String words(Document part) {
    return Word.below(part, "t").map(Node::getTextContent).collect(Collectors.joining());
  }
}
