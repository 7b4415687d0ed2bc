package se.radslag.ui.circulate;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Circulation;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.PersonId;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.Corrections;
import se.radslag.work.Dispatch;
import se.radslag.work.Edit;
import se.radslag.work.ReadBack;
import se.radslag.work.SaveState;
import se.radslag.work.SendOut;
import se.radslag.work.Sendable;
import se.radslag.work.SentOut;

/** Sending a meeting's documents out, and what was sent. Belongs to the window's thread. */
public final class CirculateModel {

  private final MeetingId meeting;
  private final SendOut sendOut;
  private final Corrections corrections;
  private final ReadBack readBack;
  private final Background background;
  private final Surroundings around;
  private final ReadOnlyObjectWrapper<Optional<SendForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Circulation>> sent =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);

  public CirculateModel(
      MeetingId meeting,
      SendOut sendOut,
      Corrections corrections,
      ReadBack readBack,
      Background background,
      Surroundings around) {
    this.meeting = meeting;
    this.sendOut = sendOut;
    this.corrections = corrections;
    this.readBack = readBack;
    this.background = background;
    this.around = around;
  }

  /** What is being chosen, once what there is to choose from has been read. */
  public ReadOnlyObjectProperty<Optional<SendForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** What was sent before, the latest first. */
  public ReadOnlyObjectProperty<List<Circulation>> sentProperty() {
    return sent.getReadOnlyProperty();
  }

  /** Whether documents are being made. */
  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Where the times of sending are told. */
  public ZoneId zone() {
    return around.zone();
  }

  /** Whether the meeting's text is locked. */
  public boolean locked() {
    return around.locked();
  }

  /** How many things there are to look at before anything is sent. */
  public int unsettled() {
    return around.unsettled();
  }

  /** The meeting's items as a correction names them: "4 Översyn av vården". */
  public List<String> items() {
    return around.items();
  }

  /** Reads what there is to choose from, all that is typed included. */
  public void refresh() {
    CompletableFuture<SaveState> saved = around.save();
    background
        .attempt(
            () -> {
              saved.join();
              return sendOut.sendable(meeting);
            })
        .then(this::show)
        .orElse(around::tell)
        .start();
  }

  /** Makes the files, keeps them and writes them to a folder, and opens the mails. */
  public void send(Dispatch what, Path folder) {
    work(true);
    saved(() -> sendOut.send(what, folder).then(this::opened))
        .then(
            done -> {
              working.set(false);
              around.sent(done);
              refresh();
            })
        .orElse(
            problem -> {
              work(false);
              around.tell(problem);
            })
        .start();
  }

  private void work(boolean now) {
    working.set(now);
    around.sending(now);
  }

  /**
   * Keeps an address that was missing.
   *
   * @param done told when it is kept
   */
  public void address(PersonId person, String email, Runnable done) {
    background
        .attempt(() -> sendOut.address(person, email))
        .then(kept -> done.run())
        .orElse(around::tell)
        .start();
  }

  /**
   * Notes a correction at the next meeting.
   *
   * @param item its place among the items, if it is about one
   * @param done told where it stands
   */
  public void correct(Optional<Integer> item, String words, Consumer<Corrections.Noted> done) {
    saved(() -> corrections.note(meeting, item.map(around::number), words))
        .then(done)
        .orElse(around::tell)
        .start();
  }

  /**
   * Finds what differs from a document that was edited in Word.
   *
   * @param done told what
   */
  public void compare(Path edited, Consumer<ReadBack.Compared> done) {
    saved(() -> readBack.compare(meeting, edited)).then(done).orElse(around::tell).start();
  }

  /** Takes over what was changed in Word. */
  public void takeOver(ReadBack.Compared compared, List<Edit> chosen) {
    saved(() -> readBack.take(compared, chosen))
        .then(taken -> around.takenOver(chosen.size()))
        .orElse(around::tell)
        .start();
  }

  /** Tells of a problem. */
  public void tell(Problem problem) {
    around.tell(problem);
  }

  /**
   * Work that goes by what is in the data file. It is not done while something typed is not there:
   * what is sent out would lack it, and be locked.
   */
  private <T> Background.Task<T> saved(Callable<Outcome<T>> work) {
    CompletableFuture<SaveState> saved = around.save();
    return background.attempt(
        () ->
            saved.join() instanceof SaveState.NotSaved(Problem problem)
                ? Outcome.failed(problem)
                : work.call());
  }

  /** What was chosen and written before stays so. */
  private void show(Sendable read) {
    sent.set(read.circulations());
    var now = new SendForm(read);
    form.get().ifPresent(now::resume);
    form.set(Optional.of(now));
  }

  /** A mail that cannot be opened lies in the folder: it can be opened there. */
  private Outcome<SentOut> opened(SentOut sentOut) {
    for (Path draft : sentOut.drafts()) {
      switch (around.open(draft)) {
        case Outcome.Done<Path> _ -> {}
        case Outcome.Failed<Path>(Problem problem) -> {
          around.later(problem);
          return Outcome.done(sentOut);
        }
      }
    }
    return Outcome.done(sentOut);
  }

  /** What sending needs of the window. */
  public interface Surroundings {

    /** Where times are told. */
    ZoneId zone();

    /** Has everything saved that is typed; done when it is. */
    CompletableFuture<SaveState> save();

    /**
     * Documents are being made: nothing in the meeting may change, or what is sent would lack it.
     * Once they are sent the meeting is read again instead.
     */
    void sending(boolean now);

    boolean locked();

    int unsettled();

    List<String> items();

    /** The printed number of the item at a place. */
    int number(int place);

    /** Opens a file with the program for it; not called on the window's thread. */
    Outcome<Path> open(Path file);

    /** Tells of a problem; on the window's thread. */
    void tell(Problem problem);

    /** Tells of a problem, from any thread. */
    void later(Problem problem);

    /** So many changes made in Word are in the meeting now. */
    void takenOver(int count);

    /** Something was sent: the meeting may be locked now. */
    void sent(SentOut done);
  }
}
