package se.radslag.model;

/** One paragraph of an agenda item (anteckning); its type is its kind. */
public sealed interface Note {

  /** The paragraph's words, on one line. */
  String text();

  /**
   * Whether it says nothing, not even by a label: a place to write in, which is kept as long as it
   * stands between others, and is not shown where minutes are read.
   */
  default boolean isEmpty() {
    return text().isBlank()
        && !(this instanceof CouncilRemark(String label, String _) && !label.isBlank());
  }

  /** Stycke. */
  record Text(String text) implements Note {}

  /** Mellanrubrik. */
  record Subheading(String text) implements Note {}

  /**
   * Punkt.
   *
   * @param level 1 or 2
   */
  record Bullet(int level, String text) implements Note {

    /** The deepest level there is. */
    public static final int DEEPEST = 2;

    public Bullet {
      if (level < 1 || level > DEEPEST) {
        throw new IllegalArgumentException("A bullet has level 1 or 2, not " + level);
      }
    }
  }

  /**
   * Rådets inlägg.
   *
   * @param label what it is, as printed before the colon: "Fråga från rådet"
   */
  record CouncilRemark(String label, String text) implements Note {}

  /** Protokollsanteckning; several in a row are one, of several paragraphs. */
  record RecordNote(String text) implements Note {}

  /** Beslut. */
  record Decision(String text) implements Note {}

  /** Uppföljning. */
  record FollowUp(String text) implements Note {}
}
