package se.radslag.ui.review;

import se.radslag.model.ItemId;

/** A place in the window where something is put right. */
public sealed interface Place {

  /**
   * A field of the step Förbered.
   *
   * @param field its id in the window
   */
  record Head(String field) implements Place {}

  /** The step Närvaro. */
  record Attendance() implements Place {}

  /** The list of items. */
  record Agenda() implements Place {}

  /** The title of an item. */
  record Title(ItemId item) implements Place {}

  /** The notes of an item. */
  record Notes(ItemId item) implements Place {}
}
