package se.radslag.ui.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
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
  private final ReadOnlyObjectWrapper<List<Council>> councils =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<CouncilId>> only =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<MeetingSummary> all = List.of();
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

  /** The councils there are, by name. */
  public ReadOnlyObjectProperty<List<Council>> councilsProperty() {
    return councils.getReadOnlyProperty();
  }

  /** The council whose meetings are shown, or none where all are. */
  public ReadOnlyObjectProperty<Optional<CouncilId>> onlyProperty() {
    return only.getReadOnlyProperty();
  }

  /** Shows the meetings of one council, or of all. */
  public void show(Optional<CouncilId> council) {
    only.set(council);
    group();
  }

  /** What a council is called where there is more than one, so that it is said. */
  Optional<String> name(CouncilId council) {
    return councils.get().stream()
        .filter(one -> councils.get().size() > 1 && one.id().equals(council))
        .map(Council::name)
        .findFirst();
  }

  /** The meetings by year; empty until they have been read for the first time. */
  public ReadOnlyObjectProperty<Optional<List<MeetingGroup>>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** The meeting that is open, for the list to mark. */
  public ReadOnlyObjectProperty<Optional<MeetingId>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Marks a meeting as the one that is open; it is never one that is not shown. */
  public void choose(MeetingId id) {
    boolean hidden =
        all.stream()
            .filter(one -> one.id().equals(id))
            .anyMatch(one -> only.get().filter(other -> !other.equals(one.council())).isPresent());
    if (hidden) {
      show(Optional.empty());
    }
    chosen.set(Optional.of(id));
  }

  /** Marks none, while something else than a meeting is shown. */
  public void chooseNone() {
    chosen.set(Optional.empty());
  }

  /** The latest meeting, if there is one. */
  public Optional<MeetingSummary> latest() {
    return all.stream().findFirst();
  }

  /** Reads the list again, and then does what is to be done with it. */
  public void refresh(Runnable then) {
    background
        .run(() -> new Read(meetings.list(), meetings.councils()))
        .then(
            read -> {
              all = read.meetings;
              councils.set(read.councils);
              group();
              then.run();
            })
        .orElse(problems)
        .start();
  }

  private void group() {
    List<MeetingSummary> shown =
        all.stream()
            .filter(one -> only.get().filter(other -> !other.equals(one.council())).isEmpty())
            .toList();
    groups.set(Optional.of(MeetingGroup.of(shown, LocalDate.now(clock))));
  }

  private record Read(List<MeetingSummary> meetings, List<Council> councils) {}
}
