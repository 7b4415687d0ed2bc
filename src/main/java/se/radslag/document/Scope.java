package se.radslag.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each tag has to say in one place of a document. A tag that is not here says nothing. */
record Scope(Map<Tag, Value> values) {

  Scope {
    values = Map.copyOf(values);
  }

  static Scope empty() {
    return new Scope(Map.of());
  }

  Value of(Tag tag) {
    return values.getOrDefault(tag, new Value.Words(List.of()));
  }

  /** This, and what the place around it says where this is silent. */
  Scope inside(Scope around) {
    var all = new EnumMap<Tag, Value>(Tag.class);
    all.putAll(around.values);
    all.putAll(values);
    return new Scope(all);
  }
}
