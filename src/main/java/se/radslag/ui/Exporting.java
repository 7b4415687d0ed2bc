package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
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
            () -> {
              var documents = new MeetingDocuments(place.data());
              DocumentFormat format = DocumentFormat.of(target);
              return documents
                  .export(meeting, target, Optional.empty(), format)
                  .then(
                      file ->
                          Outcome.done(
                              new Notice.Exported(file, unprinted(documents, meeting, format))));
            })
        .then(done -> notice.set(Optional.of(done)))
        .orElse(
            problem -> {
              notice.set(Optional.of(new Notice.Failed(problem)));
              DocumentTarget.proposal(problem, target).ifPresent(again);
            })
        .start();
  }

  private static List<String> unprinted(
      MeetingDocuments documents, Meeting meeting, DocumentFormat format) {
    return format == DocumentFormat.PDF
        ? documents.unprinted(meeting, DocumentKind.MINUTES, Optional.empty())
        : List.of();
  }
}
