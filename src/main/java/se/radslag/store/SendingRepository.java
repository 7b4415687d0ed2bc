package se.radslag.store;

import se.radslag.model.CouncilId;
import se.radslag.model.Sending;

/** How each council's documents are called and sent. Belongs to the data file's thread. */
public final class SendingRepository {

  private final Sql sql;

  SendingRepository(Sql sql) {
    this.sql = sql;
  }

  /** A council's; the program's own, if the council is not there. */
  public Sending of(CouncilId council) {
    return sql.first(
            "SELECT file_name, mail_subject, mail_text FROM council WHERE id = ?",
            row ->
                new Sending(row.text("file_name"), row.text("mail_subject"), row.text("mail_text")),
            council.toString())
        .orElse(Sending.usual());
  }

  /** Has a council's documents called and sent like this. */
  void save(CouncilId council, Sending sending) {
    sql.update(
        "UPDATE council SET file_name = ?, mail_subject = ?, mail_text = ? WHERE id = ?",
        sending.fileName(),
        sending.subject(),
        sending.text(),
        council.toString());
  }
}
