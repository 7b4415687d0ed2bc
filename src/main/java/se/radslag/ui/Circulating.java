package se.radslag.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.ui.circulate.CirculateModel;
import se.radslag.ui.review.Facts;
import se.radslag.work.Corrections;
import se.radslag.work.ReadBack;
import se.radslag.work.SaveState;
import se.radslag.work.SendOut;
import se.radslag.work.SentOut;

/** What sending a meeting's documents out needs of the window. */
record Circulating(WorkspaceModel workspace, MeetingModel meeting, FilePicker files)
    implements CirculateModel.Surroundings {

  CirculateModel model() {
    Workplace place = workspace.place();
    return new CirculateModel(
        meeting.id(),
        new SendOut(place.data(), place.clock()),
        new Corrections(place.data()),
        new ReadBack(place.data(), place.clock()),
        place.background(),
        this);
  }

  @Override
  public ZoneId zone() {
    return workspace.place().clock().getZone();
  }

  @Override
  public CompletableFuture<SaveState> save() {
    return workspace.saveNow();
  }

  @Override
  public void sending(boolean now) {
    meeting.send(now);
  }

  @Override
  public boolean locked() {
    return meeting.locked();
  }

  @Override
  public int unsettled() {
    return Facts.of(meeting.meeting()).size();
  }

  @Override
  public List<String> items() {
    return meeting.meeting().items().stream()
        .map(item -> item.number() + " " + item.title())
        .toList();
  }

  @Override
  public int number(int place) {
    return meeting.meeting().items().get(place).number();
  }

  @Override
  public Outcome<Path> open(Path file) {
    return files.show(file);
  }

  @Override
  public void tell(Problem problem) {
    workspace.tell(problem);
  }

  @Override
  public void later(Problem problem) {
    workspace.place().window().execute(() -> workspace.tell(problem));
  }

  @Override
  public void takenOver(int count) {
    workspace.reread(List.of(meeting.id()), new Notice.TakenOver(count), Optional.empty());
  }

  @Override
  public void sent(SentOut done) {
    workspace.reread(List.of(meeting.id()), new Notice.Sent(done), Optional.empty());
  }
}
