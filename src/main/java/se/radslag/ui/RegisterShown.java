package se.radslag.ui;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.CouncilId;
import se.radslag.model.Problem;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.people.RegisterModel;
import se.radslag.work.RegisterBook;
import se.radslag.work.SaveState;

/** The register while it is shown, and while it is not saved. Belongs to the window's thread. */
final class RegisterShown {

  private final ReadOnlyObjectWrapper<Optional<RegisterModel>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The register left with changes that are not saved yet: what is kept is shown again. */
  private Optional<RegisterModel> kept = Optional.empty();

  ReadOnlyObjectProperty<Optional<RegisterModel>> property() {
    return shown.getReadOnlyProperty();
  }

  Optional<RegisterModel> model() {
    return shown.get();
  }

  /**
   * Reads it from the data file, when what was typed is saved.
   *
   * @param arrived told of it, on the window's thread
   */
  void read(
      Workplace place,
      CompletableFuture<SaveState> saved,
      Consumer<RegisterBook> arrived,
      Consumer<Problem> failed) {
    place
        .background()
        .run(
            () -> {
              saved.join();
              return RegisterBook.read(place.data());
            })
        .then(arrived)
        .orElse(failed)
        .start();
  }

  /**
   * Shows the register.
   *
   * @param read as the data file has it, where nothing is kept
   * @param council the one to begin with
   */
  void show(Supplier<RegisterModel> read, Optional<CouncilId> council) {
    RegisterModel model = kept.orElseGet(read);
    council.ifPresent(model::choose);
    shown.set(Optional.of(model));
  }

  /**
   * Shows it no longer; what was changed in it is known to these meetings from now on.
   *
   * @param model whose fields were left already
   * @param state how it stands with saving since
   */
  void leave(RegisterModel model, SaveState state, Collection<MeetingModel> meetings) {
    kept = state.unsaved() ? Optional.of(model) : Optional.empty();
    for (MeetingModel meeting : meetings) {
      meeting.know(
          new Register(
              model.people(),
              model.organisations(meeting.council()),
              model.seats(meeting.council())));
    }
    shown.set(Optional.empty());
  }

  /** What is saved can be read again. */
  void forgetSaved() {
    kept = Optional.empty();
  }
}
