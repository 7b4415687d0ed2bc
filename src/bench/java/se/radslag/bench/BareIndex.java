package se.radslag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** A copy of the data file, asked by itself: what FTS5, LIKE and grep take for the same words. */
final class BareIndex implements AutoCloseable {

  private static final String QUERY =
      """
      SELECT i.title, snippet(note_index, -1, '[', ']', '…', 18) AS words
      FROM note_index f JOIN piece p ON p.row = f.rowid JOIN note n ON n.row = p.note
        JOIN item i ON i.row = n.item
      WHERE note_index MATCH ? ORDER BY f.rank LIMIT 100""";

  private final Path copy;
  private final Connection connection;

  BareIndex(Path copy) throws SQLException {
    this.copy = copy;
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
  }

  /** How long FTS5's own search takes for any of these words, best first, with snippets. */
  long match(Collection<String> words) throws SQLException {
    String any =
        words.stream()
            .map(
                word ->
                    word.endsWith("*") ? "\"" + word.replace("*", "") + "\"*" : "\"" + word + "\"")
            .collect(Collectors.joining(" OR "));
    return time(QUERY, any);
  }

  /** How long it takes to look through all text for letters. */
  long like(String letters) throws SQLException {
    return time("SELECT count(*) FROM piece WHERE text LIKE ?", "%" + letters + "%");
  }

  /** How long grep takes over a file for each meeting. */
  long grep(String letters) throws SQLException, IOException, InterruptedException {
    Path folder = copy.resolveSibling("text");
    if (Files.notExists(folder)) {
      write(folder);
    }
    long began = System.nanoTime();
    new ProcessBuilder("grep", "-ril", letters, folder.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return System.nanoTime() - began;
  }

  /** The bytes of the index for each byte of text. */
  double indexAgainstText() throws SQLException {
    return number(
            """
            SELECT (SELECT sum(length(block)) FROM note_index_data)
              + (SELECT sum(length(block)) FROM item_index_data)
              + (SELECT sum(length(sz)) + count(*) * 8 FROM note_index_docsize)""")
        / number(
            """
            SELECT (SELECT sum(length(CAST(text AS BLOB))) FROM piece)
              + (SELECT sum(length(CAST(title || presenters AS BLOB))) FROM item)""");
  }

  private void write(Path folder) throws SQLException, IOException {
    Files.createDirectories(folder);
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT i.meeting, group_concat(p.text, char(10)) AS text FROM piece p
                  JOIN note n ON n.row = p.note JOIN item i ON i.row = n.item GROUP BY i.meeting""");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Files.writeString(folder.resolve(rows.getString(1) + ".txt"), rows.getString(2));
      }
    }
  }

  private double number(String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      return rows.getDouble(1);
    }
  }

  private long time(String query, String parameter) throws SQLException {
    long began = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          rows.getString(1);
        }
      }
    }
    return System.nanoTime() - began;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
