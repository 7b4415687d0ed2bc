package se.radslag.ui.notes;

/**
 * A place in a meeting where what is sought stands.
 *
 * @param item whose text it is in
 * @param paragraph of the notes, counted from 0; of the other texts 0
 * @param start within the text or the paragraph, counted from 0
 * @param end after its last letter
 */
record Hit(ItemModel item, Where where, int paragraph, int start, int end) {

  /** Which of an item's texts, in the order they are read. */
  enum Where {
    TITLE,
    PRESENTERS,
    NOTES
  }
}
