package se.radslag.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sample paragraphs of an agenda; the name in lower case is the tag of the control around one.
 */
enum SampleKind {
  PUNKTRUBRIK,
  FOREDRAGANDE,
  MELLANRUBRIK,
  STYCKE,
  /** Its first paragraph is level 1, its second, if there is one, level 2. */
  PUNKT,
  INLAGG,
  PROTOKOLLSANTECKNING,
  BESLUT,
  UPPFOLJNING;

  /** Inside a sample: where the label of a council remark goes. */
  static final String LABEL = "etikett";

  /** Inside a sample: where the text goes, when other words of the paragraph shall stay. */
  static final String TEXT = "text";

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SampleKind> of(String written) {
    return Stream.of(values()).filter(kind -> kind.written().equals(written)).findFirst();
  }

  /** Whether a tag has a meaning inside the agenda. */
  static boolean knows(String written) {
    return of(written).isPresent() || written.equals(LABEL) || written.equals(TEXT);
  }
}
