package se.radslag.ui.prepare;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Change;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Problem;
import se.radslag.work.Attachments;
import se.radslag.work.Background;

/**
 * The attachments of a meeting. Files are read and kept one after the other, away from the window;
 * what they are called and where they belong is saved as everything else is. Belongs to the
 * window's thread.
 */
public final class AttachmentsModel {

  private final MeetingId meeting;
  private final Attachments store;
  private final Background background;
  private final Consumer<Change> changes;
  private final ObservableList<AttachmentModel> attachments = FXCollections.observableArrayList();
  private final ObservableList<AttachmentModel> readable =
      FXCollections.unmodifiableObservableList(attachments);
  private final Set<AttachmentId> removed = new HashSet<>();
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<FileReading>> reading =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param there those the meeting has
   * @param changes where what is changed goes
   */
  public AttachmentsModel(
      MeetingId meeting,
      Attachments store,
      Background background,
      List<Attachment> there,
      Consumer<Change> changes) {
    this.meeting = meeting;
    this.store = store;
    this.background = background;
    this.changes = changes;
    there.forEach(one -> attachments.add(new AttachmentModel(one, this::record)));
  }

  /** The attachments in order; changed only through this class. */
  ObservableList<AttachmentModel> attachments() {
    return readable;
  }

  /** The file that is being read. */
  ReadOnlyObjectProperty<Optional<FileReading>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** What could not be done, since files were last added. */
  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Adds files, each after the last; one that cannot be added does not stop the rest. */
  void add(Collection<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    waiting.addAll(files);
    if (reading.get().isEmpty()) {
      problems.set(List.of());
      next();
    }
  }

  /** Adds no more of the files that are not added yet. */
  void cancel() {
    waiting.clear();
    reading.get().ifPresent(now -> now.progress().cancel());
  }

  /** Takes an attachment away; the file it came from is not touched. */
  void remove(AttachmentModel one) {
    attachments.remove(one);
    removed.add(one.id());
    record();
  }

  /** Moves an attachment so many places down, or up if negative; at an end it stays. */
  void move(AttachmentModel one, int places) {
    int target = attachments.indexOf(one) + places;
    if (target >= 0 && target < attachments.size()) {
      attachments.remove(one);
      attachments.add(target, one);
      record();
    }
  }

  /** Moves an attachment to before the one that is at that place now, counted from 0; or last. */
  void moveTo(AttachmentModel one, int gap) {
    int place = attachments.indexOf(one);
    int places = gap > place ? gap - 1 - place : gap - place;
    if (places != 0) {
      move(one, places);
    }
  }

  /** Shows an attachment with the program the system has for it. */
  void open(AttachmentModel one, AttachmentFiles files) {
    String name = one.name.value();
    problems.set(List.of());
    background
        .attempt(() -> store.copy(one.id(), name).then(files::show))
        .orElse(this::tell)
        .start();
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    attachments.forEach(one -> one.name.leave());
  }

  private void next() {
    Optional<Path> file = Optional.ofNullable(waiting.poll());
    reading.set(file.map(path -> new FileReading(name(path))));
    file.ifPresent(
        path -> {
          FileReading now = reading.get().orElseThrow();
          background
              .attempt(() -> store.add(meeting, path, now.progress()))
              .then(this::added)
              .orElse(this::refused)
              .start();
        });
  }

  private void added(Attachment one) {
    attachments.add(new AttachmentModel(one, this::record));
    next();
  }

  private void refused(Problem problem) {
    tell(problem);
    next();
  }

  private void tell(Problem problem) {
    var told = new ArrayList<>(problems.get());
    told.add(problem);
    problems.set(List.copyOf(told));
  }

  private void record() {
    changes.accept(
        new MeetingChange.AttachmentsChanged(
            meeting, attachments.stream().map(AttachmentModel::attachment).toList(), removed));
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
