package se.radslag.document;

import java.util.List;
import java.util.stream.Stream;

/** The tags a template may have, as they are written; what they mean is in the bundles. */
public final class TemplateTags {

  private TemplateTags() {}

  /** What a meeting has to say, the agenda among it, in the order of a document. */
  public static List<String> fields() {
    return Stream.of(Tag.values()).map(Tag::written).toList();
  }

  /** The samples inside the agenda, and what may stand inside a sample. */
  public static List<String> samples() {
    return Stream.concat(
            Stream.of(SampleKind.values()).map(SampleKind::written),
            Stream.of(SampleKind.LABEL, SampleKind.TEXT))
        .toList();
  }

  /** The tag around the agenda. */
  public static String agenda() {
    return Tag.DAGORDNING.written();
  }
}
