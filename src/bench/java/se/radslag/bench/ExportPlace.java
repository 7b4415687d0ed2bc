package se.radslag.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.work.DocumentFormat;
import se.radslag.work.MeetingDocuments;

/** A data file with a year of meetings, and a folder to export them to. */
final class ExportPlace implements AutoCloseable {

  private static final int MEETINGS = 10;

  private final Path file = BenchFolder.file("radslag.db");
  private final DataFile data = DataFiles.opened(DataFile.openOrCreate(file));
  private final MeetingDocuments documents = new MeetingDocuments(data);
  private final List<Meeting> meetings;

  ExportPlace() {
    List<Organisation> organisations =
        IntStream.range(0, 5)
            .mapToObj(n -> new Organisation(OrganisationId.create(), "Förening " + n, n == 4))
            .toList();
    var council = new Council(CouncilId.create(), "Rådet vid viken", organisations);
    meetings =
        IntStream.rangeClosed(1, MEETINGS)
            .mapToObj(month -> ExportedMeeting.of(council, month))
            .toList();
    data.write(
        session -> {
          session.councils().save(council);
          meetings.forEach(session.meetings()::save);
          return council;
        });
  }

  List<Meeting> meetings() {
    return meetings;
  }

  /** The minutes of a meeting, written to the disk whole. */
  Path minutes(int place) {
    return DataFiles.opened(
        documents.export(
            meetings.get(place),
            file.resolveSibling("ut.docx"),
            Optional.empty(),
            DocumentFormat.DOCX));
  }

  /** The volume of the year. */
  byte[] volume() {
    return DataFiles.opened(
            documents.file(
                meetings.getFirst(), DocumentKind.VOLUME, Optional.empty(), DocumentFormat.DOCX))
        .content();
  }

  @Override
  public void close() {
    data.close();
  }
}
