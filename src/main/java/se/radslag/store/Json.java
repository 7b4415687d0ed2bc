package se.radslag.store;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of ids as SQLite's json_each reads them. */
final class Json {

  private Json() {}

  /**
   * @param plain texts that need no escaping, such as ids
   */
  static String array(List<String> plain) {
    return plain.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }
}
