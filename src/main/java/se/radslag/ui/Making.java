package se.radslag.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.Problem;
import se.radslag.work.NewCouncil;
import se.radslag.work.NewMeeting;
import se.radslag.work.SaveState;

/**
 * Making councils and meetings. Belongs to the window's thread.
 *
 * @param save has everything saved that is typed: a new meeting goes by what the last one says
 */
record Making(
    Workplace place, Supplier<CompletableFuture<SaveState>> save, Consumer<Problem> problems) {

  /** Sets up a council. */
  void council(NewCouncil.Setup setup, Runnable made) {
    place
        .background()
        .attempt(() -> new NewCouncil(place.data()).create(setup))
        .then(council -> made.run())
        .orElse(problems)
        .start();
  }

  /** Makes the next meeting, of a council or of the one there is. */
  void meeting(Optional<CouncilId> council, Consumer<Meeting> made) {
    CompletableFuture<SaveState> saved = save.get();
    var next = new NewMeeting(place.data());
    place
        .background()
        .run(
            () -> {
              saved.join();
              return council.map(next::create).orElseGet(next::create);
            })
        .then(made)
        .orElse(problems)
        .start();
  }
}
