package se.radslag.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.radslag.model.DocumentKind;

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
  UPPFOLJNING,
  /** In a notice: when an item's turn is. */
  PUNKTTID,
  /** In a notice: an attachment that belongs to the item. */
  PUNKTBILAGA;

  /** Inside a sample: where the label of a council remark goes. */
  static final String LABEL = "etikett";

  /** Inside a sample: where the text goes, when other words of the paragraph shall stay. */
  static final String TEXT = "text";

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The samples that the agenda of a document cannot do without. */
  static Set<SampleKind> required(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> EnumSet.of(PUNKTRUBRIK);
      case MINUTES, EXTRACT, VOLUME -> EnumSet.range(PUNKTRUBRIK, UPPFOLJNING);
      case ATTENDANCE_LIST, WATCH_LIST -> EnumSet.noneOf(SampleKind.class);
    };
  }

  /** The samples that are made where somebody begins with a letter. */
  static Set<SampleKind> drafted(DocumentKind kind) {
    return kind == DocumentKind.NOTICE
        ? EnumSet.of(PUNKTRUBRIK, FOREDRAGANDE, PUNKTTID, PUNKTBILAGA)
        : required(kind);
  }

  static Optional<SampleKind> of(String written) {
    return Stream.of(values()).filter(kind -> kind.written().equals(written)).findFirst();
  }

  /** Whether a tag has a meaning inside the agenda. */
  static boolean knows(String written) {
    return of(written).isPresent() || written.equals(LABEL) || written.equals(TEXT);
  }
}
