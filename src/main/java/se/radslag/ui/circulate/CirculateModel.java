package se.radslag.ui.circulate;

import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import se.radslag.model.Meeting;
import se.radslag.work.FileNames;

/** What becomes of a meeting's minutes. Belongs to the window's thread. */
public final class CirculateModel {

  private final Supplier<Meeting> meeting;
  private final ToIntFunction<Meeting> unsettled;

  /**
   * @param meeting as it is at this moment
   * @param unsettled how many things there are to look at first
   */
  public CirculateModel(Supplier<Meeting> meeting, ToIntFunction<Meeting> unsettled) {
    this.meeting = meeting;
    this.unsettled = unsettled;
  }

  /** What the Word document is to be called. */
  public String fileName() {
    return FileNames.of(meeting.get());
  }

  /** How many things there are to look at first. */
  public int unsettled() {
    return unsettled.applyAsInt(meeting.get());
  }
}
