package se.radslag.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import se.radslag.model.MeetingState;

/**
 * What the clocks of a meeting go by.
 *
 * @param state of the meeting: they go while it is in progress
 */
public record MeetingClock(TimeOfDay time, ObservableValue<MeetingState> state) {

  /** Whether the meeting is in progress. */
  public boolean going() {
    return state.getValue() == MeetingState.IN_PROGRESS;
  }

  /** Tells at once, at each new minute and when the meeting begins or ends. */
  public Subscription follow(Runnable show) {
    return Subscription.combine(
        time.follow(),
        time.minuteProperty().subscribe((before, now) -> show.run()),
        state.subscribe(now -> show.run()));
  }
}
