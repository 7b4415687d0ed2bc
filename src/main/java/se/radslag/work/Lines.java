package se.radslag.work;

import java.nio.charset.StandardCharsets;

/**
 * A properties file in the making, its lines in the order they are added and without the time of
 * day {@link java.util.Properties} would write. Keys and values must be plain ASCII words.
 */
final class Lines {

  private final StringBuilder text = new StringBuilder();

  void add(String key, String value) {
    text.append(key).append(" = ").append(value).append('\n');
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
