package se.radslag.ui.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.Meetings;

/** The meetings there are. Belongs to the window's thread. */
public final class MeetingListModel {

  private final Meetings meetings;
  private final Background background;
  private final Clock clock;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Optional<List<MeetingGroup>>> groups =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<MeetingId>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param problems told when the list cannot be read
   */
  public MeetingListModel(
      Meetings meetings, Background background, Clock clock, Consumer<Problem> problems) {
    this.meetings = meetings;
    this.background = background;
    this.clock = clock;
    this.problems = problems;
  }

  /** The meetings by year; empty until they have been read for the first time. */
  public ReadOnlyObjectProperty<Optional<List<MeetingGroup>>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** The meeting that is open, for the list to mark. */
  public ReadOnlyObjectProperty<Optional<MeetingId>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Marks a meeting as the one that is open. */
  public void choose(MeetingId id) {
    chosen.set(Optional.of(id));
  }

  /** The latest meeting, if there is one. */
  public Optional<MeetingSummary> latest() {
    return groups.get().stream()
        .flatMap(List::stream)
        .flatMap(group -> group.meetings().stream())
        .findFirst();
  }

  /** Reads the list again, and then does what is to be done with it. */
  public void refresh(Runnable then) {
    background
        .run(meetings::list)
        .then(
            list -> {
              groups.set(Optional.of(MeetingGroup.of(list, LocalDate.now(clock))));
              then.run();
            })
        .orElse(problems)
        .start();
  }
}
