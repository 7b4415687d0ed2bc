package se.radslag.document;

import java.util.List;
import java.util.Optional;
import se.radslag.model.TemplateFinding;

/**
 * What was found in a file that is to be a template. Threads may share it.
 *
 * @param findings all there are, those that refuse it first
 * @param template if it can be used
 */
public record TemplateExamination(List<TemplateFinding> findings, Optional<Template> template) {

  public TemplateExamination {
    findings = List.copyOf(findings);
  }
}
