package se.radslag.document;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.model.DocumentKind;

/** The tags a template may have, as they are written; what they mean is in the bundles. */
public final class TemplateTags {

  private TemplateTags() {}

  /** What the minutes have to say, the agenda among it, in the order of a document. */
  public static List<String> fields() {
    return minutes().stream().map(Tag::written).toList();
  }

  /** What stands in what is repeated, and in the other documents. */
  public static List<String> others() {
    return EnumSet.complementOf(minutes()).stream().map(Tag::written).toList();
  }

  private static EnumSet<Tag> minutes() {
    var tags = EnumSet.range(Tag.AVSANDARE, Tag.BILAGOR);
    tags.add(Tag.BEVAKNINGSLISTA);
    return tags;
  }

  /** The samples inside the agenda, and what may stand inside a sample. */
  public static List<String> samples() {
    return Stream.concat(
            Stream.of(SampleKind.values()).map(SampleKind::written),
            Stream.of(SampleKind.LABEL, SampleKind.TEXT))
        .toList();
  }

  /** What a line of a letter may be made to hold, in the order of a document. */
  public static List<String> fields(DocumentKind kind) {
    return Stream.of(Tag.values()).filter(Needs.fields(kind)::contains).map(Tag::written).toList();
  }

  /** The tag around what a document of a kind is about; it belongs to the body. */
  public static String body(DocumentKind kind) {
    return Needs.body(kind).written();
  }

  /** Whether a tag can stand in a header or footer. */
  public static boolean inMargin(String tag, DocumentKind kind) {
    return !tag.equals(body(kind)) && !tag.equals(Tag.INNEHALL.written());
  }
}
