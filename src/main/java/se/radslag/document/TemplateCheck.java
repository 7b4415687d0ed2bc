package se.radslag.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import se.radslag.model.DocumentKind;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;

/** Reads all there is in a template and says everything that is wrong with it. */
final class TemplateCheck {

  private static final Set<Kind> MISSING =
      Set.of(Kind.FIELD_MISSING, Kind.SAMPLE_MISSING, Kind.AGENDA_MISSING, Kind.BODY_MISSING);

  private final DocumentKind kind;
  private final PackageBytes bytes;
  private final TemplateParts parts;

  private TemplateCheck(DocumentKind kind, PackageBytes bytes, TemplateParts parts) {
    this.kind = kind;
    this.bytes = bytes;
    this.parts = parts;
  }

  /**
   * Everything there is to say, what refuses the template before what does not.
   *
   * @param kind what the template is for
   * @throws IOException if a part is missing or not well-formed
   */
  static List<TemplateFinding> findings(DocumentKind kind, PackageBytes bytes, TemplateParts parts)
      throws IOException {
    return new TemplateCheck(kind, bytes, parts).findings();
  }

  private List<TemplateFinding> findings() throws IOException {
    SequencedMap<String, Document> trees = trees(parts.fillable());
    Document main = trees.firstEntry().getValue();
    if (!Word.is(main.getDocumentElement(), "document")) {
      throw new IOException("The main part is no document");
    }
    readOthers();
    Places places = Places.of(bytes, parts, main);
    var findings = new ArrayList<TemplateFinding>();
    trees.forEach(
        (part, tree) ->
            findings.addAll(ControlCheck.of(part, tree, part.equals(parts.main()), true, places)));
    SequencedMap<String, Document> notes = trees(neverFilled());
    notes.forEach(
        (part, tree) -> findings.addAll(ControlCheck.of(part, tree, false, false, places)));
    findings.addAll(AgendaCheck.of(kind, parts.main(), trees, places));
    findings.addAll(LinkCheck.of(bytes, trees, places));
    findings.addAll(EditingCheck.of(trees, places));
    return sorted(findings);
  }

  /** What is only misspelt is not missing as well. */
  private static List<TemplateFinding> sorted(List<TemplateFinding> findings) {
    Set<String> meant =
        findings.stream()
            .filter(finding -> finding.kind() == Kind.TAG_MISSPELLED)
            .map(TemplateFinding::proposal)
            .collect(Collectors.toSet());
    List<TemplateFinding> told =
        findings.stream()
            .filter(one -> !MISSING.contains(one.kind()) || !meant.contains(one.subject()))
            .toList();
    return Stream.concat(
            told.stream().filter(TemplateFinding::refuses),
            told.stream().filter(finding -> !finding.refuses()))
        .toList();
  }

  private List<String> neverFilled() throws IOException {
    Relationships related = Relationships.of(bytes, parts.main());
    return Stream.of("footnotes", "endnotes", "comments")
        .flatMap(related::targets)
        .filter(part -> bytes.entry(part).isPresent())
        .toList();
  }

  private SequencedMap<String, Document> trees(List<String> names) throws IOException {
    var trees = new LinkedHashMap<String, Document>();
    for (String part : names) {
      trees.put(part, Template.parse(bytes, part));
    }
    return trees;
  }

  /** What is read when a document is written must be readable before. */
  private void readOthers() throws IOException {
    var others = new ArrayList<String>(List.of(PackageBytes.CONTENT_TYPES));
    parts.numbering().ifPresent(others::add);
    parts.styles().ifPresent(others::add);
    parts.properties().ifPresent(others::add);
    for (String part : others) {
      Template.parse(bytes, part);
    }
  }
}
