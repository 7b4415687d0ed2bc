package se.radslag.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import se.radslag.model.Meeting;
import se.radslag.work.DocumentFormat;
import se.radslag.work.DocumentTarget;
import se.radslag.work.MeetingDocuments;

/** Writing the document of a meeting. Belongs to the window's thread. */
record Exporting(Workplace place, ObjectProperty<Optional<Notice>> notice) {

  /**
   * Begins.
   *
   * @param again is handed a name to try instead, where it was the place that did not do
   */
  void start(Meeting meeting, Path target, Consumer<String> again) {
    place
        .background()
        .attempt(
            () ->
                new MeetingDocuments(place.data())
                    .export(meeting, target, Optional.empty(), DocumentFormat.of(target)))
        .then(file -> notice.set(Optional.of(new Notice.Exported(file))))
        .orElse(
            problem -> {
              notice.set(Optional.of(new Notice.Failed(problem)));
              DocumentTarget.proposal(problem, target).ifPresent(again);
            })
        .start();
  }
}
