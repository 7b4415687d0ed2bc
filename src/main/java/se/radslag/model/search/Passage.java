package se.radslag.model.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Note;

/** Something that was said at a meeting about what is followed through time. */
public sealed interface Passage {

  /** A paragraph of any kind but those below. */
  record Said(Note note) implements Passage {}

  /**
   * What the council asked or put forward, and what it was told.
   *
   * @param answer the paragraphs after it, up to the next question or sub-heading; there may be
   *     none
   */
  record Asked(Note.CouncilRemark question, List<Note> answer) implements Passage {
    public Asked {
      answer = List.copyOf(answer);
    }
  }

  /** What was decided. */
  record Decided(Note.Decision decision) implements Passage {}

  /**
   * What was promised.
   *
   * @param answered whether it was answered at a meeting
   * @param when that meeting's day, if known
   */
  record Promised(Note.FollowUp promise, boolean answered, Optional<LocalDate> when)
      implements Passage {}
}
