package se.radslag.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The looks of a template's samples, and which of them a paragraph of a document has. */
record SampleLooks(List<SampleLook> looks) {

  SampleLooks {
    looks = List.copyOf(looks);
  }

  static SampleLooks of(Template template) {
    var looks = new ArrayList<SampleLook>();
    ContentControl.below(template.parse(template.parts().main()))
        .filter(control -> control.tag().equals(Tag.DAGORDNING.written()))
        .findFirst()
        .map(Samples::in)
        .ifPresent(samples -> samples.byKind().forEach((kind, sample) -> add(kind, sample, looks)));
    return new SampleLooks(looks);
  }

  private static void add(SampleKind kind, Sample sample, List<SampleLook> looks) {
    int last = sample.paragraphs().size();
    for (int i = 1; i <= last; i++) {
      boolean heading = i < last && kind != SampleKind.PUNKT;
      looks.add(SampleLook.of(kind, i, sample.paragraphs().get(i - 1), heading));
    }
  }

  /** The look a paragraph has; empty if it has none of them. */
  Optional<SampleLook> of(Element paragraph, String text) {
    return looks.stream()
        .filter(look -> look.match(paragraph, text) >= 0)
        .max(Comparator.comparingInt(look -> look.match(paragraph, text)));
  }
}
