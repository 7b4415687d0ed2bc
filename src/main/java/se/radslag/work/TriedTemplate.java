package se.radslag.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.document.Template;
import se.radslag.document.TemplateExamination;
import se.radslag.document.TemplateTrial;
import se.radslag.model.DocumentKind;
import se.radslag.model.TemplateFinding;

/**
 * What was found in a template, and how a meeting that does not exist looks in it. Threads may
 * share it.
 *
 * @param findings all there are, those that refuse it first
 * @param sample the filled document, if the template can be filled
 */
public record TriedTemplate(List<TemplateFinding> findings, Optional<SampleDocument> sample) {

  public TriedTemplate {
    findings = List.copyOf(findings);
  }

  static TriedTemplate of(DocumentKind kind, TemplateExamination found) {
    Optional<TemplateTrial> trial =
        found.template().map((Template usable) -> TemplateTrial.of(usable, SampleContent.of(kind)));
    return new TriedTemplate(
        Stream.concat(
                trial.stream().flatMap(one -> one.findings().stream()), found.findings().stream())
            .toList(),
        trial.map(one -> new SampleDocument(one.docx())));
  }

  /** Whether documents can be made with it. */
  public boolean usable() {
    return findings.stream().noneMatch(TemplateFinding::refuses);
  }
}
