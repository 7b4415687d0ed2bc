package se.radslag.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * SQL over one connection, each statement prepared once. Belongs to one thread.
 *
 * <p>Parameters may be texts, numbers, booleans, bytes, days, times, lengths of time in minutes,
 * enum constants, and an {@link Optional} of these, whose absence is NULL.
 */
final class Sql implements AutoCloseable {

  private final Connection connection;
  private final String file;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Changes changes = new Changes();
  private long writes;

  /**
   * @param file what the data file is called, for messages
   */
  Sql(Connection connection, String file) {
    this.connection = connection;
    this.file = file;
  }

  /** What has changed since the connection was opened. */
  Changes changes() {
    return changes;
  }

  /** Runs statements that have no parameters and give nothing back. */
  void run(String statements) {
    writes++;
    execute(statements);
  }

  private void execute(String statements) {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(statements);
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
  }

  /** Does the work in one transaction; when it throws, nothing was changed. */
  <T> T transaction(Supplier<T> work) {
    executePrepared("BEGIN IMMEDIATE");
    try {
      T result = work.get();
      executePrepared("COMMIT");
      return result;
    } catch (RuntimeException | Error failure) {
      rollBack(failure);
      throw failure;
    }
  }

  private void executePrepared(String statement) {
    try {
      bound(statement).executeUpdate();
    } catch (SQLException failure) {
      forget(statement, failure);
      throw StoreException.of(file, failure);
    }
  }

  /** The driver cannot use one again that has failed. */
  private void forget(String statement, SQLException failure) {
    PreparedStatement failed = prepared.remove(statement);
    if (failed != null) {
      try {
        failed.close();
      } catch (SQLException closing) {
        failure.addSuppressed(closing);
      }
    }
  }

  /** SQLite may itself have undone a transaction that failed. */
  private void rollBack(Throwable failure) {
    try {
      run("ROLLBACK");
    } catch (StoreException alreadyUndone) {
      failure.addSuppressed(alreadyUndone);
    }
  }

  /** Changes rows, and says how many. */
  int update(String statement, Object... parameters) {
    writes++;
    changes.executed(statement, parameters);
    try {
      PreparedStatement bound = bound(statement, parameters);
      try {
        return bound.executeUpdate();
      } finally {
        if (Stream.of(parameters).anyMatch(byte[].class::isInstance)) {
          // A prepared statement would keep a whole file until the next one.
          bound.clearParameters();
        }
      }
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
  }

  /**
   * How much has been written, or undone, since the connection was opened. As long as it stays the
   * same, what was read or written before is still what is there: nobody else writes to the file.
   */
  long writes() {
    return writes;
  }

  /** Inserts one row, and gives its row number. */
  long insert(String statement, Object... parameters) {
    update(statement, parameters);
    return first("SELECT last_insert_rowid() AS row", found -> found.number("row")).orElseThrow();
  }

  /** Every row found, in order. */
  <T> List<T> list(String query, Reader<T> reader, Object... parameters) {
    try (ResultSet found = bound(query, parameters).executeQuery()) {
      var rows = new ArrayList<T>();
      var row = new Row(found);
      while (found.next()) {
        rows.add(reader.read(row));
      }
      return rows;
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
  }

  /** The first row found, if any. */
  <T> Optional<T> first(String query, Reader<T> reader, Object... parameters) {
    return list(query, reader, parameters).stream().findFirst();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
  }

  private PreparedStatement bound(String text, Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(text);
    if (statement == null) {
      statement = connection.prepareStatement(text);
      prepared.put(text, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, stored(parameters[i]));
    }
    return statement;
  }

  private static @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> stored(optional.orElse(null));
      case LocalDate day -> day.toString();
      case Duration length -> length.toMinutes();
      case LocalTime time -> time.toString();
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  /** The row a reader stands at. */
  static final class Row {

    private final ResultSet found;

    Row(ResultSet found) {
      this.found = found;
    }

    long number(String column) throws SQLException {
      return found.getLong(column);
    }

    double real(String column) throws SQLException {
      return found.getDouble(column);
    }

    boolean flag(String column) throws SQLException {
      return found.getBoolean(column);
    }

    String text(String column) throws SQLException {
      return optionalText(column).orElse("");
    }

    Optional<String> optionalText(String column) throws SQLException {
      return Optional.ofNullable(found.getString(column));
    }

    Optional<LocalDate> day(String column) throws SQLException {
      return optionalText(column).map(LocalDate::parse);
    }

    Optional<LocalTime> time(String column) throws SQLException {
      return optionalText(column).map(LocalTime::parse);
    }

    Optional<Duration> minutes(String column) throws SQLException {
      return optionalText(column).map(Long::parseLong).map(Duration::ofMinutes);
    }

    byte[] bytes(String column) throws SQLException {
      return found.getBytes(column);
    }

    /** A text's bytes are those of UTF-8. */
    Optional<byte[]> optionalBytes(String column) throws SQLException {
      return Optional.ofNullable(found.getBytes(column));
    }

    <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
      return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }
  }
}
